package uk.safeguarding.childprotection.worklists;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.FIRST_CORE_GROUP;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.NEXT_CORE_GROUP;

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
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Children on a plan, by the day by which the core group is to meet next. */
public final class CoreGroupsDue implements WorkList<ChildProtectionPlanEvent> {

  @Override
  public String name() {
    return "core-groups-due";
  }

  @Override
  public String title() {
    return "Core groups due";
  }

  @Override
  public String limit() {
    return FIRST_CORE_GROUP
        + ", "
        + FIRST_CORE_GROUP.source()
        + "; "
        + NEXT_CORE_GROUP
        + ", "
        + NEXT_CORE_GROUP.source();
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
      case CoreGroupDue it -> Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case ChildProtectionPlanEnded _, ChildProtectionPlanWithdrawn _ -> Change.remove();
      case ChildBecameSubjectOfPlan _,
          ChildProtectionPlanCorrected _,
          ChildProtectionVisitMade _,
          ChildProtectionVisitWithdrawn _,
          ChildProtectionVisitDue _,
          CoreGroupHeld _,
          CoreGroupWithdrawn _,
          ReviewChildProtectionConferenceHeld _,
          ReviewChildProtectionConferenceWithdrawn _,
          ReviewChildProtectionConferenceDue _,
          ChildProtectionPlanEndCorrected _,
          ChildProtectionPlanFindingMade _,
          ChildProtectionPlanFindingCleared _ ->
          Change.keep();
    };
  }
}
