package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanRule.PLAN_MUST_STAND;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.plan.commands.ChildProtectionPlanCommand;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEndCorrected;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEnded;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanFindingCleared;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanFindingMade;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanWithdrawn;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitDue;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitMade;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitWithdrawn;
import uk.safeguarding.childprotection.plan.events.CoreGroupDue;
import uk.safeguarding.childprotection.plan.events.CoreGroupHeld;
import uk.safeguarding.childprotection.plan.events.CoreGroupWithdrawn;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceDue;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceHeld;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceWithdrawn;
import uk.safeguarding.kernel.FindingChanges;

/**
 * What a plan must remember in order to decide.
 *
 * @param start how it began, corrections included
 * @param end how it ended, corrections included
 */
public record ChildProtectionPlan(
    Status status,
    @Nullable ChildBecameSubjectOfPlan start,
    PlanProgress progress,
    @Nullable ChildProtectionPlanEnded end) {

  /** How far it has come. */
  public enum Status {
    NOT_STARTED,
    OPEN,
    ENDED,
    WITHDRAWN
  }

  public static final ChildProtectionPlan NOT_STARTED =
      new ChildProtectionPlan(Status.NOT_STARTED, null, PlanProgress.NONE, null);

  /**
   * The events of a command: the fact itself, what it changes in the findings, and what is due
   * next.
   */
  public List<ChildProtectionPlanEvent> decide(ChildProtectionPlanCommand command) {
    PLAN_MUST_STAND.require(status != Status.WITHDRAWN);
    ChildProtectionPlanEvent event = PlanDecision.of(this, command);
    ChildProtectionPlan after = evolve(event);
    List<ChildProtectionPlanEvent> found =
        FindingChanges.following(
            event,
            PlanFindings.of(this),
            PlanFindings.of(after),
            made -> new ChildProtectionPlanFindingMade(event.plan(), event.child(), made),
            gone -> new ChildProtectionPlanFindingCleared(event.plan(), event.child(), gone));
    return Stream.concat(found.stream(), PlanTimetable.changes(event.plan(), this, after).stream())
        .toList();
  }

  public ChildProtectionPlan evolve(ChildProtectionPlanEvent event) {
    return switch (event) {
      case ChildBecameSubjectOfPlan it ->
          new ChildProtectionPlan(Status.OPEN, it, PlanProgress.NONE, null);
      case ChildProtectionPlanCorrected it ->
          new ChildProtectionPlan(
              status,
              new ChildBecameSubjectOfPlan(
                  it.plan(),
                  it.child(),
                  begun().age(),
                  it.conference(),
                  it.category(),
                  it.startedOn(),
                  it.previousPlanEndedOn()),
              progress,
              end);
      case ChildProtectionVisitMade it ->
          with(progress.withVisits(progress.visits().with(it.visit(), it)));
      case ChildProtectionVisitWithdrawn it ->
          with(progress.withVisits(progress.visits().without(it.visit())));
      case CoreGroupHeld it ->
          with(progress.withCoreGroups(progress.coreGroups().with(it.coreGroup(), it)));
      case CoreGroupWithdrawn it ->
          with(progress.withCoreGroups(progress.coreGroups().without(it.coreGroup())));
      case ReviewChildProtectionConferenceHeld it ->
          with(progress.withReviews(progress.reviews().with(it.review(), it)));
      case ReviewChildProtectionConferenceWithdrawn it ->
          with(progress.withReviews(progress.reviews().without(it.review())));
      case ChildProtectionPlanEnded it ->
          new ChildProtectionPlan(Status.ENDED, start, progress, it);
      case ChildProtectionPlanEndCorrected it ->
          new ChildProtectionPlan(
              status,
              start,
              progress,
              new ChildProtectionPlanEnded(it.plan(), it.child(), it.endedOn(), it.reason()));
      case ChildProtectionPlanWithdrawn _ ->
          new ChildProtectionPlan(Status.WITHDRAWN, start, progress, end);
      case ChildProtectionVisitDue _, CoreGroupDue _, ReviewChildProtectionConferenceDue _ -> this;
      case ChildProtectionPlanFindingMade _, ChildProtectionPlanFindingCleared _ -> this;
    };
  }

  private ChildProtectionPlan with(PlanProgress now) {
    return new ChildProtectionPlan(status, start, now, end);
  }

  /** Axon creates a plan by its start only, so every other command finds one. */
  ChildBecameSubjectOfPlan begun() {
    return Objects.requireNonNull(start);
  }
}
