package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.NonPublicationReason;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Record that the report is not to be published, and why. */
public record DecideAgainstPublication(
    @TargetAggregateIdentifier PracticeReviewId review,
    NonPublicationReason reason,
    LocalDate decidedOn)
    implements PracticeReviewPublicationCommand {}
