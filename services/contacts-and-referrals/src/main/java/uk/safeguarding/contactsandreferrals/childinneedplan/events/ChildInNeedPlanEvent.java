package uk.safeguarding.contactsandreferrals.childinneedplan.events;

import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a child in need plan. */
public sealed interface ChildInNeedPlanEvent extends ServiceEvent
    permits ChildInNeedPlanStarted,
        ChildInNeedPlanCorrected,
        ChildInNeedReviewHeld,
        ChildInNeedReviewWithdrawn,
        ChildInNeedVisitMade,
        ChildInNeedVisitWithdrawn,
        ChildInNeedPlanEnded,
        ChildInNeedPlanEndCorrected,
        ChildInNeedPlanWithdrawn,
        ChildInNeedPlanFindingMade,
        ChildInNeedPlanFindingCleared {

  ChildInNeedPlanId plan();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
