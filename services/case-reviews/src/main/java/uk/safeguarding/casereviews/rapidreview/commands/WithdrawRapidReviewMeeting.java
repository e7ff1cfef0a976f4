package uk.safeguarding.casereviews.rapidreview.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a meeting that should never have been recorded. */
public record WithdrawRapidReviewMeeting(
    @TargetAggregateIdentifier RapidReviewId rapidReview, UUID meeting, WithdrawalReason reason)
    implements RapidReviewCommand {}
