/** The files as they were submitted, kept as evidence. */
@NullMarked
package uk.safeguarding.agencyreturns.files;

import org.jspecify.annotations.NullMarked;
