package uk.safeguarding.casereviews.practicereview.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an appointment that should never have been recorded. */
public record WithdrawLeadReviewerAppointment(
    @TargetAggregateIdentifier PracticeReviewId review, UUID reviewer, WithdrawalReason reason)
    implements PracticeReviewProgressCommand {}
