package uk.safeguarding.casereviews.register.reviews;

import java.time.LocalDate;
import uk.safeguarding.casereviews.theme.LearningTheme;

/** A theme that a review brought to light. */
public record FoundTheme(LearningTheme theme, LocalDate identifiedOn) {}
