package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.NonPublicationReason;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Correct the decision not to publish. */
public record CorrectDecisionAgainstPublication(
    @TargetAggregateIdentifier PracticeReviewId review,
    NonPublicationReason reason,
    LocalDate decidedOn)
    implements PracticeReviewPublicationCommand {}
