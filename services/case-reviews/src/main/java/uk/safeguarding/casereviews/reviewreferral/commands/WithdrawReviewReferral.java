package uk.safeguarding.casereviews.reviewreferral.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a referral that should never have been recorded. */
public record WithdrawReviewReferral(
    @TargetAggregateIdentifier ReviewReferralId referral, WithdrawalReason reason)
    implements ReviewReferralCommand {}
