package uk.safeguarding.casereviews.recommendation.events;

import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code RecommendationPractice}. */
public record RecommendationFindingMade(RecommendationId recommendation, Finding finding)
    implements RecommendationConsequence {}
