package uk.safeguarding.casereviews.actionsdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.RecommendationId;
import uk.safeguarding.casereviews.register.recommendations.RegisteredAction;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendation;
import uk.safeguarding.casereviews.theme.LearningTheme;
import uk.safeguarding.casereviews.wording.Wording;

/**
 * An action on an open recommendation that is not done.
 *
 * @param record the recommendation
 * @param wording what the recommendation asks; it concerns no single child
 * @param whatToDo the action itself; it concerns no single child either
 * @param agency whose action it is, and {@code role} who there sees to it
 * @param since the day on which it was planned
 * @param daysSince by the calendar
 * @param daysLeft by the calendar; negative once the due date has passed
 */
public record DueAction(
    RecommendationId record,
    UUID action,
    AgencyCode agency,
    ActionRole role,
    LearningTheme theme,
    Wording wording,
    Wording whatToDo,
    LocalDate since,
    LocalDate dueOn,
    long daysSince,
    long daysLeft,
    boolean overdue) {

  /** Those of the recommendations, the most urgent first. */
  public static List<DueAction> among(
      List<RegisteredRecommendation> recommendations, LocalDate today) {
    return recommendations.stream()
        .filter(RegisteredRecommendation::open)
        .flatMap(
            recommendation ->
                recommendation.actions().standing().entrySet().stream()
                    .filter(each -> each.getValue().doneOn() == null)
                    .map(each -> of(recommendation, each, today)))
        .sorted(Comparator.comparing(DueAction::place))
        .toList();
  }

  private static DueAction of(
      RegisteredRecommendation recommendation,
      Map.Entry<UUID, RegisteredAction> entry,
      LocalDate today) {
    RegisteredAction action = entry.getValue();
    return new DueAction(
        recommendation.recommendation(),
        entry.getKey(),
        action.agency(),
        action.role(),
        recommendation.made().theme(),
        recommendation.made().wording(),
        action.whatToDo(),
        action.plannedOn(),
        action.dueOn(),
        ChronoUnit.DAYS.between(action.plannedOn(), today),
        ChronoUnit.DAYS.between(today, action.dueOn()),
        action.dueOn().isBefore(today));
  }

  /** Where it stands in the list: by due date. */
  String place() {
    return dueOn + "," + record + "/actions/" + action;
  }
}
