package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** Record that the report was agreed. */
public record CompletePracticeReview(
    @TargetAggregateIdentifier PracticeReviewId review, LocalDate completedOn)
    implements PracticeReviewProgressCommand {}
