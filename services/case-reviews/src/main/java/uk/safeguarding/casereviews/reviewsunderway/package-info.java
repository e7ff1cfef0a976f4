/** Which reviews are under way, how far they have come and since when. */
@NullMarked
package uk.safeguarding.casereviews.reviewsunderway;

import org.jspecify.annotations.NullMarked;
