package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.kernel.ChildRef;

/** The review brought a theme to light. */
public record ThemeIdentifiedInReview(
    PracticeReviewId review,
    @Nullable ChildRef child,
    UUID identification,
    LearningTheme theme,
    LocalDate identifiedOn)
    implements PracticeReviewPublicationEvent {}
