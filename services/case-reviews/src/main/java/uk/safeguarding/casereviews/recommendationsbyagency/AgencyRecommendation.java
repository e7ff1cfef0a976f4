package uk.safeguarding.casereviews.recommendationsbyagency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.recommendation.RecommendationSource;
import uk.safeguarding.casereviews.register.recommendations.Answer;
import uk.safeguarding.casereviews.register.recommendations.Asked;
import uk.safeguarding.casereviews.register.recommendations.RegisteredAction;
import uk.safeguarding.casereviews.register.recommendations.RegisteredOversight;
import uk.safeguarding.casereviews.register.recommendations.RegisteredOversight.Look;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/**
 * One recommendation as it concerns one agency.
 *
 * @param wording what was asked; it concerns no single child
 * @param addressed whether it was asked of the agency, or the agency only acts on it
 * @param answer the agency's own; null while there is none
 * @param actions the agency's own, in the order of their ids
 * @param closedOn null while it is open
 */
public record AgencyRecommendation(
    RecommendationId record,
    RecommendationSource source,
    @Nullable PracticeReviewId review,
    LearningTheme theme,
    Wording wording,
    LocalDate madeOn,
    boolean addressed,
    @Nullable Answer answer,
    List<Action> actions,
    @Nullable LocalDate impactAssessedOn,
    @Nullable Look lastOverseen,
    @Nullable LocalDate closedOn) {

  /**
   * One action.
   *
   * @param whatWasDone null while it is not done, as {@code doneOn} is
   */
  public record Action(
      UUID action,
      ActionRole role,
      Wording whatToDo,
      LocalDate dueOn,
      @Nullable Wording whatWasDone,
      @Nullable LocalDate doneOn,
      boolean overdue) {}

  static AgencyRecommendation of(
      AgencyCode agency, RegisteredRecommendation recommendation, LocalDate today) {
    Asked asked = recommendation.made();
    RegisteredOversight oversight = recommendation.oversight();
    return new AgencyRecommendation(
        recommendation.recommendation(),
        asked.source(),
        asked.review(),
        asked.theme(),
        asked.wording(),
        asked.madeOn(),
        recommendation.isAddressedTo(agency),
        recommendation.answerOf(agency),
        recommendation.actions().standing().entrySet().stream()
            .filter(each -> each.getValue().agency().equals(agency))
            .map(each -> action(each, recommendation.open(), today))
            .toList(),
        oversight.impactAssessedOn(),
        oversight.lastLook(),
        oversight.closedOn());
  }

  private static Action action(
      Map.Entry<UUID, RegisteredAction> entry, boolean open, LocalDate today) {
    RegisteredAction action = entry.getValue();
    return new Action(
        entry.getKey(),
        action.role(),
        action.whatToDo(),
        action.dueOn(),
        action.whatWasDone(),
        action.doneOn(),
        open && action.doneOn() == null && action.dueOn().isBefore(today));
  }

  /** Where it stands in the list: by the day on which it was made. */
  String place() {
    return madeOn + "," + record;
  }
}
