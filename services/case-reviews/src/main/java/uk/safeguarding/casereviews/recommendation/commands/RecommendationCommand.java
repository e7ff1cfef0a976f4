package uk.safeguarding.casereviews.recommendation.commands;

import uk.safeguarding.casereviews.recommendation.RecommendationId;

/** An intention about a recommendation. */
public sealed interface RecommendationCommand
    permits RecommendationRecordCommand,
        RecommendationActionCommand,
        RecommendationOversightCommand {

  RecommendationId recommendation();
}
