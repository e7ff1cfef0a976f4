package uk.safeguarding.casereviews.reviewreferral.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The referral should never have been recorded. */
public record ReviewReferralWithdrawn(
    ReviewReferralId referral, @Nullable ChildRef child, WithdrawalReason reason)
    implements ReviewReferralEvent {}
