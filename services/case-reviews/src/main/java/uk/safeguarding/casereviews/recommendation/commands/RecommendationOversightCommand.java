package uk.safeguarding.casereviews.recommendation.commands;

/** An intention about impact, oversight and closing. */
public sealed interface RecommendationOversightCommand extends RecommendationCommand
    permits AssessImpactOnChildren,
        WithdrawImpactOnChildren,
        OverseeRecommendation,
        WithdrawRecommendationOversight,
        CloseRecommendation,
        ReopenRecommendation {}
