package uk.safeguarding.contactsandreferrals.worklists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanLimits;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEndCorrected;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEnded;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanEvent;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingCleared;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanFindingMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanStarted;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedPlanWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewHeld;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedReviewWithdrawn;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitMade;
import uk.safeguarding.contactsandreferrals.childinneedplan.events.ChildInNeedVisitWithdrawn;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Open child in need plans, by the day on which their next review is due. */
public final class ChildInNeedReviewsDue implements WorkList<ChildInNeedPlanEvent> {

  @Override
  public String name() {
    return "child-in-need-reviews-due";
  }

  @Override
  public String title() {
    return "Child in need reviews due";
  }

  @Override
  public String limit() {
    return ChildInNeedPlanLimits.REVIEW + " (" + ChildInNeedPlanLimits.REVIEW.source() + ")";
  }

  @Override
  public Class<ChildInNeedPlanEvent> eventType() {
    return ChildInNeedPlanEvent.class;
  }

  @Override
  public Collection<String> keys(ChildInNeedPlanEvent event) {
    return List.of(event.plan().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<ChildInNeedPlanEvent> event) {
    return switch (event.event()) {
      case ChildInNeedPlanStarted it -> Change.put(due(it.plan(), it.child(), it.startedOn()));
      case ChildInNeedPlanCorrected it -> moved(item, it.plan(), it.child(), it.nextReviewFrom());
      case ChildInNeedReviewHeld it -> moved(item, it.plan(), it.child(), it.nextReviewFrom());
      case ChildInNeedReviewWithdrawn it -> moved(item, it.plan(), it.child(), it.nextReviewFrom());
      case ChildInNeedPlanEnded _, ChildInNeedPlanWithdrawn _ -> Change.remove();
      case ChildInNeedVisitMade _,
          ChildInNeedVisitWithdrawn _,
          ChildInNeedPlanEndCorrected _,
          ChildInNeedPlanFindingMade _,
          ChildInNeedPlanFindingCleared _ ->
          Change.keep();
    };
  }

  /** A review that is recorded after the plan ended brings nothing back. */
  private static Change<WorkItem> moved(
      @Nullable WorkItem item, ChildInNeedPlanId plan, ChildRef child, LocalDate from) {
    return item == null ? Change.keep() : Change.put(due(plan, child, from));
  }

  private static WorkItem due(ChildInNeedPlanId plan, ChildRef child, LocalDate from) {
    return WorkItem.due(plan, child, from, ChildInNeedPlanLimits.REVIEW.lastDay(from));
  }
}
