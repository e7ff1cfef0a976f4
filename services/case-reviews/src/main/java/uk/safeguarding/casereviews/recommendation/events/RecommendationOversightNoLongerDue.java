package uk.safeguarding.casereviews.recommendation.events;

import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** No oversight is to come any more. */
public record RecommendationOversightNoLongerDue(RecommendationId recommendation)
    implements RecommendationConsequence {}
