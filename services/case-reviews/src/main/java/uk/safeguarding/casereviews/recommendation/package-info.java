/** Recommendations: what was asked of whom, what was done, and what changed for children. */
@NullMarked
package uk.safeguarding.casereviews.recommendation;

import org.jspecify.annotations.NullMarked;
