package uk.safeguarding.casereviews.recommendation.events;

/** What a recommendation changed, and who saw to it. */
public sealed interface RecommendationOversightEvent extends RecommendationEvent
    permits ImpactOnChildrenAssessed,
        ImpactOnChildrenWithdrawn,
        RecommendationOverseen,
        RecommendationOversightWithdrawn,
        RecommendationClosed,
        RecommendationReopened {}
