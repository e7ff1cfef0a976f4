/** The service of the submission desk. */
@NullMarked
package uk.safeguarding.agencyreturns;

import org.jspecify.annotations.NullMarked;
