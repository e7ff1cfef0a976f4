package uk.safeguarding.casereviews.rapidreview.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a rapid review that should never have been recorded. */
public record WithdrawRapidReview(
    @TargetAggregateIdentifier RapidReviewId rapidReview, WithdrawalReason reason)
    implements RapidReviewCommand {}
