package uk.safeguarding.lookedafterchildren.worklists;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverSupportStarted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverWithdrawn;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Young people who are to leave care, by the month in which they turn 18, until a pathway plan is
 * authorised. It is kept by child, because the plan is a record of its own, and remembers the plan
 * by which an item was done. Nothing but the month is known, so the day before it is shown.
 */
public final class TurningEighteenWithoutPlan implements WorkList<ServiceEvent> {

  private static final int MONTHS_BEFORE = 6;

  @Override
  public String name() {
    return "turning-18-without-pathway-plan";
  }

  @Override
  public String title() {
    return "Turning 18 without a pathway plan";
  }

  @Override
  public String limit() {
    return MONTHS_BEFORE
        + " months before the 18th birthday to the month before it, local practice";
  }

  @Override
  public Class<ServiceEvent> eventType() {
    return ServiceEvent.class;
  }

  @Override
  public Collection<String> keys(ServiceEvent event) {
    return event instanceof CareLeaverSupportEvent || event instanceof PathwayPlanEvent
        ? List.of(event.subject())
        : List.of();
  }

  @Override
  public Change<WorkItem> evolve(String key, @Nullable WorkItem item, Logged<ServiceEvent> logged) {
    return switch (logged.event()) {
      case CareLeaverSupportStarted it -> waiting(it, item == null ? null : item.doneBy());
      case CareLeaverWithdrawn _, CareLeaverSupportEnded _ -> Change.remove();
      case PathwayPlanAuthorised it -> Change.put(done(item, it));
      case PathwayPlanWithdrawn it ->
          item != null && it.plan().toString().equals(item.doneBy())
              ? Change.put(item.doneBy(null))
              : Change.keep();
      default -> Change.keep();
    };
  }

  /** Only who began to be supported before 18 can turn 18. */
  private static Change<WorkItem> waiting(CareLeaverSupportStarted it, @Nullable String doneBy) {
    MilestoneMonth eighteen = it.ageMilestones().get(18);
    if (eighteen == null || !it.since().latest().isBefore(eighteen.month().firstDay())) {
      return Change.keep();
    }
    Month month = eighteen.month();
    return Change.put(
        WorkItem.due(
                it.careLeaver(),
                it.child(),
                month.plusMonths(-MONTHS_BEFORE).firstDay(),
                month.previous().lastDay())
            .doneBy(doneBy));
  }

  /** A plan may be authorised before support is recorded. */
  private static WorkItem done(@Nullable WorkItem item, PathwayPlanAuthorised it) {
    return (item == null
            ? WorkItem.due(it.plan(), it.child(), it.authorisedOn(), it.authorisedOn())
            : item)
        .doneBy(it.plan());
  }
}
