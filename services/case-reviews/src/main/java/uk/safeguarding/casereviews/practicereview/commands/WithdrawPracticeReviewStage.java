package uk.safeguarding.casereviews.practicereview.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a stage that should never have been recorded. */
public record WithdrawPracticeReviewStage(
    @TargetAggregateIdentifier PracticeReviewId review, UUID step, WithdrawalReason reason)
    implements PracticeReviewProgressCommand {}
