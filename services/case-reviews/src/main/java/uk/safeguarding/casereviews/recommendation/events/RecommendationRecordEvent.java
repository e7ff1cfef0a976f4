package uk.safeguarding.casereviews.recommendation.events;

/** What was asked, and what the agencies answered. */
public sealed interface RecommendationRecordEvent extends RecommendationEvent
    permits RecommendationMade,
        RecommendationCorrected,
        RecommendationAnswered,
        RecommendationAnswerWithdrawn,
        RecommendationWithdrawn {}
