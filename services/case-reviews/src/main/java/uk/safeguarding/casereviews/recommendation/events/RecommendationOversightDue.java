package uk.safeguarding.casereviews.recommendation.events;

import java.time.LocalDate;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** From now on the recommendation is to be looked at by the end of a quarter. */
public record RecommendationOversightDue(
    RecommendationId recommendation, LocalDate since, LocalDate dueOn)
    implements RecommendationConsequence {}
