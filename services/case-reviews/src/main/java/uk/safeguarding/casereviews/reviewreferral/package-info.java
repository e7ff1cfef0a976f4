/** Cases that an agency refers for review, and what the sub-group decided. */
@NullMarked
package uk.safeguarding.casereviews.reviewreferral;

import org.jspecify.annotations.NullMarked;
