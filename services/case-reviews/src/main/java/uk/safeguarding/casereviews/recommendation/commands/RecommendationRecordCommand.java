package uk.safeguarding.casereviews.recommendation.commands;

/** An intention about what was asked and answered. */
public sealed interface RecommendationRecordCommand extends RecommendationCommand
    permits MakeRecommendation,
        CorrectRecommendation,
        AnswerRecommendation,
        WithdrawRecommendationAnswer,
        WithdrawRecommendation {}
