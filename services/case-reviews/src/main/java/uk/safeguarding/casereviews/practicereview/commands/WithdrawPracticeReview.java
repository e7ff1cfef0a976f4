package uk.safeguarding.casereviews.practicereview.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a review that should never have been recorded. */
public record WithdrawPracticeReview(
    @TargetAggregateIdentifier PracticeReviewId review, WithdrawalReason reason)
    implements PracticeReviewDecisionCommand {}
