package uk.safeguarding.childprotection.worklists;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.FIRST_REVIEW;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.NEXT_REVIEW;

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

/** Children on a plan, by the day by which it is to be reviewed next. */
public final class ReviewConferencesDue implements WorkList<ChildProtectionPlanEvent> {

  @Override
  public String name() {
    return "review-conferences-due";
  }

  @Override
  public String title() {
    return "Review child protection conferences due";
  }

  @Override
  public String limit() {
    return FIRST_REVIEW
        + ", "
        + FIRST_REVIEW.source()
        + "; "
        + NEXT_REVIEW
        + ", "
        + NEXT_REVIEW.source();
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
      case ReviewChildProtectionConferenceDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case ChildProtectionPlanEnded _, ChildProtectionPlanWithdrawn _ -> Change.remove();
      case ChildBecameSubjectOfPlan _,
          ChildProtectionPlanCorrected _,
          ChildProtectionVisitMade _,
          ChildProtectionVisitWithdrawn _,
          ChildProtectionVisitDue _,
          CoreGroupHeld _,
          CoreGroupWithdrawn _,
          CoreGroupDue _,
          ReviewChildProtectionConferenceHeld _,
          ReviewChildProtectionConferenceWithdrawn _,
          ChildProtectionPlanEndCorrected _,
          ChildProtectionPlanFindingMade _,
          ChildProtectionPlanFindingCleared _ ->
          Change.keep();
    };
  }
}
