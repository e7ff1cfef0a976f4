package uk.safeguarding.casereviews.recommendation;

import static uk.safeguarding.casereviews.recommendation.RecommendationRule.AGENCY_ANSWERS_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.AN_AGENCY_IS_ADDRESSED;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.DECLINING_NEEDS_REASON;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.NOTHING_BEFORE_IT_WAS_MADE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.ONLY_THE_ADDRESSED_ANSWER;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECOMMENDATION_MADE_ONCE;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.RECORD_MUST_STAND;
import static uk.safeguarding.casereviews.recommendation.RecommendationRule.REVIEW_IS_NAMED;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.commands.AnswerRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.CorrectRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.MakeRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.RecommendationRecordCommand;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendation;
import uk.safeguarding.casereviews.recommendation.commands.WithdrawRecommendationAnswer;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswerWithdrawn;
import uk.safeguarding.casereviews.recommendation.events.RecommendationAnswered;
import uk.safeguarding.casereviews.recommendation.events.RecommendationCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationMade;
import uk.safeguarding.casereviews.recommendation.events.RecommendationRecordEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationWithdrawn;

/** The one fact that a command adds to what was asked and answered. */
final class RecommendationRecordFacts {

  private RecommendationRecordFacts() {}

  static RecommendationRecordEvent of(
      Recommendation recommendation, RecommendationRecordCommand command) {
    return switch (command) {
      case MakeRecommendation it -> {
        RECOMMENDATION_MADE_ONCE.require(recommendation.status() == Recommendation.Status.NOT_MADE);
        REVIEW_IS_NAMED.require(isNamed(it.source(), it.review()));
        AN_AGENCY_IS_ADDRESSED.require(!it.agencies().isEmpty());
        yield new RecommendationMade(
            it.recommendation(),
            it.source(),
            it.review(),
            it.agencies(),
            it.theme(),
            it.wording(),
            it.madeOn());
      }
      case CorrectRecommendation it -> {
        REVIEW_IS_NAMED.require(isNamed(it.source(), it.review()));
        AN_AGENCY_IS_ADDRESSED.require(!it.agencies().isEmpty());
        ONLY_THE_ADDRESSED_ANSWER.require(
            recommendation.answers().standing().values().stream()
                .allMatch(answer -> it.agencies().contains(answer.agency())));
        NOTHING_BEFORE_IT_WAS_MADE.require(liesFrom(recommendation, it.madeOn()));
        yield new RecommendationCorrected(
            it.recommendation(),
            it.source(),
            it.review(),
            it.agencies(),
            it.theme(),
            it.wording(),
            it.madeOn());
      }
      case AnswerRecommendation it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!recommendation.answers().knows(it.answer()));
        ONLY_THE_ADDRESSED_ANSWER.require(recommendation.begun().agencies().contains(it.agency()));
        AGENCY_ANSWERS_ONCE.require(
            recommendation.answers().standing().values().stream()
                .noneMatch(answer -> answer.agency().equals(it.agency())));
        DECLINING_NEEDS_REASON.require(
            (it.response() == RecommendationResponse.ACCEPTED) == it.reasons().isEmpty());
        NOTHING_BEFORE_IT_WAS_MADE.require(
            !it.answeredOn().isBefore(recommendation.begun().madeOn()));
        yield new RecommendationAnswered(
            it.recommendation(),
            it.answer(),
            it.agency(),
            it.response(),
            it.reasons(),
            it.answeredOn());
      }
      case WithdrawRecommendationAnswer it -> {
        RECORD_MUST_STAND.require(recommendation.answers().stands(it.answer()));
        yield new RecommendationAnswerWithdrawn(it.recommendation(), it.answer(), it.reason());
      }
      case WithdrawRecommendation it ->
          new RecommendationWithdrawn(it.recommendation(), it.reason());
    };
  }

  private static boolean isNamed(RecommendationSource source, @Nullable PracticeReviewId review) {
    return (source == RecommendationSource.PRACTICE_REVIEW) == (review != null);
  }

  private static boolean liesFrom(Recommendation recommendation, LocalDate madeOn) {
    return Stream.of(
            recommendation.answers().standing().values().stream()
                .map(RecommendationAnswered::answeredOn),
            recommendation.actions().standing().values().stream().flatMap(PlannedAction::days),
            recommendation.oversight().daysAfterTheFirst())
        .flatMap(each -> each)
        .noneMatch(day -> day.isBefore(madeOn));
  }
}
