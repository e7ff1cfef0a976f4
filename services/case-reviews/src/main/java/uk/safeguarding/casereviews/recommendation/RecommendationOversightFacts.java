package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.casereviews.recommendation.RecommendationRule.NOTHING_BEFORE_IT_WAS_MADE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ONLY_CLOSED_IS_REOPENED;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.OVERSIGHT_NOT_BEFORE_ITS_QUARTER;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MUST_BE_OPEN;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORD_MUST_STAND;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.REOPENED_NOT_BEFORE_CLOSED;

import java.time.LocalDate;
import uk.safeguarding.casereviews.recommendation.commands.AssessImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.CloseRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.OverseeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationOversightCommand;
import uk.safeguarding.casereviews.recommendation.commands.ReopenRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawImpactOnChildren;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationOversight;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenAssessed;
import uk.safeguarding.casereviews.recommendation.events.ImpactOnChildrenWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationClosed;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOverseen;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationOversightWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationReopened;

/** The one fact that a command adds to impact, oversight and closing. */
final class RecommendationOversightFacts {

  private RecommendationOversightFacts() {}

  static RecommendationOversightEvent of(
      Recommendation recommendation, RecommendationOversightCommand command) {
    RecommendationId id = command.recommendation();
    Oversight oversight = recommendation.oversight();
    return switch (command) {
      case AssessImpactOnChildren it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!oversight.impacts().knows(it.impact()));
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.assessedOn()));
        yield new ImpactOnChildrenAssessed(
            id, it.impact(), it.whatChanged(), it.evidence(), it.assessedOn());
      }
      case WithdrawImpactOnChildren it -> {
        RECORD_MUST_STAND.require(oversight.impacts().stands(it.impact()));
        yield new ImpactOnChildrenWithdrawn(id, it.impact(), it.reason());
      }
      case OverseeRecommendation it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!oversight.looks().knows(it.oversight()));
        OVERSIGHT_NOT_BEFORE_ITS_QUARTER.require(
            !it.overseenOn().isBefore(it.quarter().quarter().firstDay()));
        NOTHING_BEFORE_IT_WAS_MADE.require(isFromMaking(recommendation, it.overseenOn()));
        yield new RecommendationOverseen(
            id, it.oversight(), it.quarter(), it.decision(), it.overseenOn());
      }
      case WithdrawRecommendationOversight it -> {
        RECORD_MUST_STAND.require(oversight.looks().stands(it.oversight()));
        yield new RecommendationOversightWithdrawn(id, it.oversight(), it.reason());
      }
      case CloseRecommendation it -> {
        RECOMMENDATION_MUST_BE_OPEN.require(recommendation.isOpen());
        RECORDED_ONCE_UNDER_ITS_ID.require(!oversight.openings().contains(it.closure()));
        NOTHING_BEFORE_IT_WAS_MADE.require(
            !it.closedOn().isBefore(oversight.times().getLast().from()));
        yield new RecommendationClosed(id, it.closure(), it.closedOn());
      }
      case ReopenRecommendation it -> {
        LocalDate closedOn = oversight.times().getLast().to();
        ONLY_CLOSED_IS_REOPENED.require(closedOn != null);
        RECORDED_ONCE_UNDER_ITS_ID.require(!oversight.openings().contains(it.reopening()));
        REOPENED_NOT_BEFORE_CLOSED.require(closedOn == null || !it.reopenedOn().isBefore(closedOn));
        yield new RecommendationReopened(id, it.reopening(), it.reason(), it.reopenedOn());
      }
    };
  }

  private static boolean isFromMaking(Recommendation recommendation, LocalDate day) {
    return !day.isBefore(recommendation.begun().madeOn());
  }
}
