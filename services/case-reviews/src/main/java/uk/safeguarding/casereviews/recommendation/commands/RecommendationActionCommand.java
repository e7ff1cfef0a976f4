package uk.safeguarding.casereviews.recommendation.commands;

/** An intention about the actions that follow. */
public sealed interface RecommendationActionCommand extends RecommendationCommand
    permits PlanRecommendationAction,
        ReportRecommendationActionProgress,
        ReviseRecommendationActionDueDate,
        RecordRecommendationActionDone,
        CorrectRecommendationActionDone,
        WithdrawRecommendationAction {}
