package uk.safeguarding.casereviews.recommendation.events;

/** What follows from what was recorded of a recommendation. */
public sealed interface RecommendationConsequence extends RecommendationEvent
    permits RecommendationActionDue,
        RecommendationActionNoLongerDue,
        RecommendationOversightDue,
        RecommendationOversightNoLongerDue,
        RecommendationFindingMade,
        RecommendationFindingCleared {}
