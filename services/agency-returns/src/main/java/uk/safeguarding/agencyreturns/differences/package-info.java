/** What changed from one version of a return to the next. */
@NullMarked
package uk.safeguarding.agencyreturns.differences;

import org.jspecify.annotations.NullMarked;
