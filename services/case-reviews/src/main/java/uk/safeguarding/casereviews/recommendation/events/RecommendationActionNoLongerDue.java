package uk.safeguarding.casereviews.recommendation.events;

import java.util.UUID;
import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** An action is not to be done any more. */
public record RecommendationActionNoLongerDue(RecommendationId recommendation, UUID action)
    implements RecommendationConsequence {}
