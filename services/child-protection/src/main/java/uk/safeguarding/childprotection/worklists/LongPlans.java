package uk.safeguarding.childprotection.worklists;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.LONG_PLAN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Open plans, by the day from which they have lasted two years. */
public final class LongPlans implements WorkList<ChildProtectionPlanEvent> {

  @Override
  public String name() {
    return "plans-over-2-years";
  }

  @Override
  public String title() {
    return "Plans over 2 years";
  }

  @Override
  public String limit() {
    return LONG_PLAN + ", " + LONG_PLAN.source();
  }

  @Override
  public Class<ChildProtectionPlanEvent> eventType() {
    return ChildProtectionPlanEvent.class;
  }

  @Override
  public Collection<String> keys(ChildProtectionPlanEvent event) {
    return List.of(event.plan().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<ChildProtectionPlanEvent> logged) {
    return switch (logged.event()) {
      case ChildBecameSubjectOfPlan it -> Change.put(item(key, it.child(), it.startedOn()));
      case ChildProtectionPlanCorrected it ->
          item == null ? Change.keep() : Change.put(item(key, it.child(), it.startedOn()));
      case ChildProtectionPlanEnded _, ChildProtectionPlanWithdrawn _ -> Change.remove();
      case ChildProtectionVisitMade _,
          ChildProtectionVisitWithdrawn _,
          ChildProtectionVisitDue _,
          CoreGroupHeld _,
          CoreGroupWithdrawn _,
          CoreGroupDue _,
          ReviewChildProtectionConferenceHeld _,
          ReviewChildProtectionConferenceWithdrawn _,
          ReviewChildProtectionConferenceDue _,
          ChildProtectionPlanEndCorrected _,
          ChildProtectionPlanFindingMade _,
          ChildProtectionPlanFindingCleared _ ->
          Change.keep();
    };
  }

  private static WorkItem item(String key, ChildRef child, LocalDate startedOn) {
    return WorkItem.due(key, child, startedOn, LONG_PLAN.lastDay(startedOn));
  }
}
