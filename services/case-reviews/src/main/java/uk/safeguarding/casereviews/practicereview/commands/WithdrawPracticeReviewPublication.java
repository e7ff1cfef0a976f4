package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PublicationWithdrawalReason;

/** Record that the report is public no longer, or never was. */
public record WithdrawPracticeReviewPublication(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID publication,
    PublicationWithdrawalReason reason,
    LocalDate withdrawnOn)
    implements PracticeReviewPublicationCommand {}
