package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;

/** Record that the review reached a stage. */
public record ReachPracticeReviewStage(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID step,
    PracticeReviewStage stage,
    LocalDate reachedOn)
    implements PracticeReviewProgressCommand {}
