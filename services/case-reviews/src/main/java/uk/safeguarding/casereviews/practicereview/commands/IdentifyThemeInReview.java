package uk.safeguarding.casereviews.practicereview.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;

/** Record a theme that the review brought to light. */
public record IdentifyThemeInReview(
    @TargetAggregateIdentifier PracticeReviewId review,
    UUID identification,
    LearningTheme theme,
    LocalDate identifiedOn)
    implements PracticeReviewPublicationCommand {}
