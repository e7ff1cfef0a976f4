package uk.safeguarding.casereviews.recommendation.events;

import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record RecommendationFindingCleared(RecommendationId recommendation, Finding finding)
    implements RecommendationConsequence {}
