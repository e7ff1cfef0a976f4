package uk.safeguarding.casereviews.recommendation.events;

import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a recommendation. */
public sealed interface RecommendationEvent extends ServiceEvent
    permits RecommendationRecordEvent,
        RecommendationActionEvent,
        RecommendationOversightEvent,
        RecommendationConsequence {

  RecommendationId recommendation();

  @Override
  default String subject() {
    return recommendation().toString();
  }
}
