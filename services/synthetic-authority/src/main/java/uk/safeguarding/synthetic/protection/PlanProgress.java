package uk.safeguarding.synthetic.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.authority.Town;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.days.Working;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.PlanRequests;

/** Visits and core groups while plans run. */
final class PlanProgress {

  private final Town town;
  private final Chance visits;
  private final Chance coreGroups;

  PlanProgress(Town town) {
    this.town = town;
    this.visits = town.chance().of("plan-visits");
    this.coreGroups = town.chance().of("core-groups");
  }

  void follow(RunningPlans running) {
    LocalDate today = town.today();
    town.diary().every(() -> visit(running), nextVisit(today));
    LocalDate first =
        Working.after(today, town.weights("plans.days-to-first-core-group").drawWithin(coreGroups));
    town.diary().every(() -> meet(running), first);
  }

  private LocalDate nextVisit(LocalDate from) {
    return Working.after(from, town.weights("plans.visit-interval").drawWithin(visits));
  }

  private @Nullable LocalDate visit(RunningPlans running) {
    if (running.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    int late = town.weights("visits.days-to-record").drawNumber(visits);
    for (RunningPlans.Plan plan : running.open()) {
      Child child = plan.child();
      String outcome =
          child.birth().isAfter(today)
              ? "CHILD_NOT_YET_BORN"
              : town.weights("plans.visit-outcomes").draw(visits);
      Key visit = town.key("child-protection-visit");
      town.tellLater(
          late, child, () -> PlanRequests.visit(plan.key(), visit, child, today, outcome));
      if (visits.happens(town.number("corrections.visit"))) {
        Key again = town.key("child-protection-visit");
        town.tellLater(
            late, child, () -> PlanRequests.visit(plan.key(), again, child, today, outcome));
        town.tellLater(
            late + 2, child, () -> PlanRequests.visitWithdrawn(plan.key(), again, child));
      }
    }
    return nextVisit(today);
  }

  private @Nullable LocalDate meet(RunningPlans running) {
    if (running.isOver()) {
      return null;
    }
    LocalDate today = town.today();
    List<String> agencies = Attendance.of(town, coreGroups, "core-group");
    for (RunningPlans.Plan plan : running.open()) {
      Key group = town.key("core-group");
      town.tell(
          plan.child(),
          () -> PlanRequests.coreGroup(plan.key(), group, plan.child(), today, agencies));
    }
    return today.plusDays(town.weights("plans.core-group-interval").drawWithin(coreGroups));
  }
}
