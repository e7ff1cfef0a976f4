package uk.safeguarding.casereviews.reviewreferral.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ReviewReferralPractice}. */
public record ReviewReferralFindingMade(
    ReviewReferralId referral, @Nullable ChildRef child, Finding finding)
    implements ReviewReferralEvent {}
