package uk.safeguarding.casereviews.recommendation.events;

/** What is done about a recommendation. */
public sealed interface RecommendationActionEvent extends RecommendationEvent
    permits RecommendationActionPlanned,
        RecommendationActionProgressReported,
        RecommendationActionDueDateRevised,
        RecommendationActionDone,
        RecommendationActionDoneCorrected,
        RecommendationActionWithdrawn {}
