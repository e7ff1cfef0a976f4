/** A return and its versions: what may be submitted, and what a submission changes. */
@NullMarked
package uk.safeguarding.agencyreturns.submission;

import org.jspecify.annotations.NullMarked;
