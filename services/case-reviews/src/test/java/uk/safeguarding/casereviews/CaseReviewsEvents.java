package uk.safeguarding.casereviews;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathEvent;
import uk.safeguarding.casereviews.incident.events.SeriousIncidentEvent;
import uk.safeguarding.casereviews.learning.events.LearningProductEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewConsequence;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewDecisionEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewProgressEvent;
import uk.safeguarding.casereviews.practicereview.events.PracticeReviewPublicationEvent;
import uk.safeguarding.casereviews.rapidreview.events.RapidReviewEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationConsequence;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationRecordEvent;
import uk.safeguarding.casereviews.reviewreferral.events.ReviewReferralEvent;

/** Everything that this service stores and tells. */
final class CaseReviewsEvents {

  static final List<Class<?>> ALL =
      Stream.<Class<?>>of(
              ChildDeathEvent.class,
              SeriousIncidentEvent.class,
              LearningProductEvent.class,
              PracticeReviewConsequence.class,
              PracticeReviewDecisionEvent.class,
              PracticeReviewProgressEvent.class,
              PracticeReviewPublicationEvent.class,
              RapidReviewEvent.class,
              RecommendationActionEvent.class,
              RecommendationConsequence.class,
              RecommendationOversightEvent.class,
              RecommendationRecordEvent.class,
              ReviewReferralEvent.class)
          .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
          .toList();

  private CaseReviewsEvents() {}
}
