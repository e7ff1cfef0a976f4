package uk.safeguarding.childprotection.plan.events;

import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a child protection plan. */
public sealed interface ChildProtectionPlanEvent extends ServiceEvent
    permits ChildBecameSubjectOfPlan,
        ChildProtectionPlanCorrected,
        ChildProtectionVisitMade,
        ChildProtectionVisitWithdrawn,
        ChildProtectionVisitDue,
        CoreGroupHeld,
        CoreGroupWithdrawn,
        CoreGroupDue,
        ReviewChildProtectionConferenceHeld,
        ReviewChildProtectionConferenceWithdrawn,
        ReviewChildProtectionConferenceDue,
        ChildProtectionPlanEnded,
        ChildProtectionPlanEndCorrected,
        ChildProtectionPlanWithdrawn,
        ChildProtectionPlanFindingMade,
        ChildProtectionPlanFindingCleared {

  ChildProtectionPlanId plan();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
