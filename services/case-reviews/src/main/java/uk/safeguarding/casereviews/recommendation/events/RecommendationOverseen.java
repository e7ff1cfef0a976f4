package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.OversightDecision;
import uk.safeguarding.casereviews.recommendation.OversightQuarter;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** The sub-group looked at the recommendation in a quarter. */
public record RecommendationOverseen(
    RecommendationId recommendation,
    UUID oversight,
    OversightQuarter quarter,
    OversightDecision decision,
    LocalDate overseenOn)
    implements RecommendationOversightEvent {}
