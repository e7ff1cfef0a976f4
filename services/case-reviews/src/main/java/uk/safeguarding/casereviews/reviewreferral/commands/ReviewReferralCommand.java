package uk.safeguarding.casereviews.reviewreferral.commands;

import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;

/** An intention about a referral for review. */
public sealed interface ReviewReferralCommand
    permits ReferCaseForReview,
        CorrectReviewReferral,
        DecideReviewReferral,
        CorrectReviewReferralDecision,
        WithdrawReviewReferral {

  ReviewReferralId referral();
}
