package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.ActionProgress;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** It was reported how an action goes on. */
public record RecommendationActionProgressReported(
    RecommendationId recommendation,
    UUID action,
    UUID report,
    ActionProgress progress,
    LocalDate reportedOn)
    implements RecommendationActionEvent {}
