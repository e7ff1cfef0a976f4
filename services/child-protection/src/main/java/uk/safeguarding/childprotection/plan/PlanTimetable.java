package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.CORE_GROUPS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.REVIEWS;
import static uk.safeguarding.childprotection.plan.ChildProtectionPlanLimits.VISITS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.plan.events.ChildBecameSubjectOfPlan;
import uk.safeguarding.childprotection.plan.events.ChildProtectionPlanEvent;
import uk.safeguarding.childprotection.plan.events.ChildProtectionVisitDue;
import uk.safeguarding.childprotection.plan.events.CoreGroupDue;
import uk.safeguarding.childprotection.plan.events.ReviewChildProtectionConferenceDue;
import uk.safeguarding.kernel.timetable.Due;

/** What is due next under a plan, while it is open. */
final class PlanTimetable {

  private PlanTimetable() {}

  /** An event for each limit that runs otherwise after an event than before it. */
  static List<ChildProtectionPlanEvent> changes(
      ChildProtectionPlanId id, ChildProtectionPlan before, ChildProtectionPlan after) {
    ChildBecameSubjectOfPlan start = after.start();
    if (start == null || after.status() != ChildProtectionPlan.Status.OPEN) {
      return List.of();
    }
    var changes = new ArrayList<ChildProtectionPlanEvent>();
    Due visit = visit(after);
    if (visit != null && !visit.equals(visit(before))) {
      changes.add(new ChildProtectionVisitDue(id, start.child(), visit.since(), visit.dueOn()));
    }
    Due coreGroup = coreGroup(after);
    if (coreGroup != null && !coreGroup.equals(coreGroup(before))) {
      changes.add(new CoreGroupDue(id, start.child(), coreGroup.since(), coreGroup.dueOn()));
    }
    Due review = review(after);
    if (review != null && !review.equals(review(before))) {
      changes.add(
          new ReviewChildProtectionConferenceDue(
              id, start.child(), review.since(), review.dueOn()));
    }
    return changes;
  }

  private static @Nullable Due visit(ChildProtectionPlan plan) {
    ChildBecameSubjectOfPlan start = plan.start();
    return start == null ? null : VISITS.due(start.startedOn(), plan.progress().visitsInOrder());
  }

  private static @Nullable Due coreGroup(ChildProtectionPlan plan) {
    ChildBecameSubjectOfPlan start = plan.start();
    return start == null
        ? null
        : CORE_GROUPS.due(start.startedOn(), plan.progress().coreGroupsInOrder());
  }

  private static @Nullable Due review(ChildProtectionPlan plan) {
    ChildBecameSubjectOfPlan start = plan.start();
    return start == null ? null : REVIEWS.due(start.startedOn(), plan.progress().reviewsInOrder());
  }
}
