package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.ReopeningReason;

/** The recommendation was opened again. */
public record RecommendationReopened(
    RecommendationId recommendation, UUID reopening, ReopeningReason reason, LocalDate reopenedOn)
    implements RecommendationOversightEvent {}
