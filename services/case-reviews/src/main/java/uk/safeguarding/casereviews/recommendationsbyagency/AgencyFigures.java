package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.DeclineReason;
import uk.safeguarding.casereviews.recommendation.RecommendationResponse;
import uk.safeguarding.casereviews.register.recommendations.Answer;
import uk.safeguarding.casereviews.register.recommendations.RegisteredOversight.Look;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;

/**
 * What became of the recommendations that were addressed to an agency, and of its actions.
 *
 * @param made how many were addressed to it
 * @param declineReasons how often it gave each, declining wholly or partly
 * @param impactAssessed for how many it was assessed what changed for children
 * @param lastOverseenOn the last day on which one of them was looked at; null before the first
 */
public record AgencyFigures(
    AgencyCode agency,
    int made,
    int accepted,
    int partlyAccepted,
    int declined,
    int unanswered,
    Map<DeclineReason, Integer> declineReasons,
    AgencyActions actions,
    int impactAssessed,
    @Nullable LocalDate lastOverseenOn,
    int open,
    int closed) {

  /** An agency's figures, out of all recommendations that stand. */
  static AgencyFigures of(
      AgencyCode agency, List<RegisteredRecommendation> recommendations, LocalDate today) {
    List<RegisteredRecommendation> addressed =
        recommendations.stream().filter(each -> each.isAddressedTo(agency)).toList();
    List<Answer> answers =
        addressed.stream().map(each -> each.answerOf(agency)).filter(Objects::nonNull).toList();
    int open = Math.toIntExact(addressed.stream().filter(RegisteredRecommendation::open).count());
    return new AgencyFigures(
        agency,
        addressed.size(),
        answered(answers, RecommendationResponse.ACCEPTED),
        answered(answers, RecommendationResponse.PARTLY_ACCEPTED),
        answered(answers, RecommendationResponse.DECLINED),
        addressed.size() - answers.size(),
        reasons(answers),
        AgencyActions.of(agency, recommendations, today),
        Math.toIntExact(
            addressed.stream().filter(each -> each.oversight().impactAssessedOn() != null).count()),
        lastOverseen(addressed),
        open,
        addressed.size() - open);
  }

  private static int answered(List<Answer> answers, RecommendationResponse response) {
    return Math.toIntExact(answers.stream().filter(each -> each.response() == response).count());
  }

  private static Map<DeclineReason, Integer> reasons(List<Answer> answers) {
    var counts = new EnumMap<DeclineReason, Integer>(DeclineReason.class);
    answers.forEach(
        answer -> answer.reasons().forEach(reason -> counts.merge(reason, 1, Integer::sum)));
    return counts;
  }

  private static @Nullable LocalDate lastOverseen(List<RegisteredRecommendation> addressed) {
    return addressed.stream()
        .map(each -> each.oversight().lastLook())
        .filter(Objects::nonNull)
        .map(Look::overseenOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
