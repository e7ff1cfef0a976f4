package uk.safeguarding.casereviews.reviewreferral.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record ReviewReferralFindingCleared(
    ReviewReferralId referral, @Nullable ChildRef child, Finding finding)
    implements ReviewReferralEvent {}
