package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** The recommendation was closed. */
public record RecommendationClosed(
    RecommendationId recommendation, UUID closure, LocalDate closedOn)
    implements RecommendationOversightEvent {}
