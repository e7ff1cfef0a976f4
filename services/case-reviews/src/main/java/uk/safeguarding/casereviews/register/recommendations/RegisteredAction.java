package uk.safeguarding.casereviews.register.recommendations;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.casereviews.recommendation.ActionRole;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDone;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDoneCorrected;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionDueDateRevised;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionEvent;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionPlanned;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionProgressReported;
import uk.safeguarding.casereviews.recommendation.events.RecommendationActionWithdrawn;
import uk.safeguarding.casereviews.register.Entries;
import uk.safeguarding.casereviews.wording.Wording;

/**
 * An action as it stands.
 *
 * @param role who in the agency sees to it
 * @param whatToDo as planned; like {@code whatWasDone}, it concerns no single child
 * @param dueOn the due date that holds now
 * @param whatWasDone corrections included; null while it is not done, as {@code doneOn} is
 */
public record RegisteredAction(
    AgencyCode agency,
    ActionRole role,
    Wording whatToDo,
    LocalDate plannedOn,
    LocalDate dueOn,
    @Nullable Wording whatWasDone,
    @Nullable LocalDate doneOn) {

  static Entries<RegisteredAction> evolve(
      Entries<RegisteredAction> actions, RecommendationActionEvent event) {
    return switch (event) {
      case RecommendationActionPlanned it ->
          actions.with(
              it.action(),
              new RegisteredAction(
                  it.agency(), it.role(), it.whatToDo(), it.plannedOn(), it.dueOn(), null, null));
      case RecommendationActionDueDateRevised it ->
          changed(actions, it.action(), action -> action.dueOn(it.dueOn()));
      case RecommendationActionDone it ->
          changed(actions, it.action(), action -> action.done(it.whatWasDone(), it.doneOn()));
      case RecommendationActionDoneCorrected it ->
          changed(actions, it.action(), action -> action.done(it.whatWasDone(), it.doneOn()));
      case RecommendationActionWithdrawn it -> actions.without(it.action());
      case RecommendationActionProgressReported _ -> actions;
    };
  }

  private static Entries<RegisteredAction> changed(
      Entries<RegisteredAction> actions, UUID id, UnaryOperator<RegisteredAction> change) {
    RegisteredAction known = actions.standing().get(id);
    return known == null ? actions : actions.with(id, change.apply(known));
  }

  private RegisteredAction dueOn(LocalDate day) {
    return new RegisteredAction(agency, role, whatToDo, plannedOn, day, whatWasDone, doneOn);
  }

  private RegisteredAction done(Wording what, LocalDate day) {
    return new RegisteredAction(agency, role, whatToDo, plannedOn, dueOn, what, day);
  }
}
