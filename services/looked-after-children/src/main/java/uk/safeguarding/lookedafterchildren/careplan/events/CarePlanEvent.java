package uk.safeguarding.lookedafterchildren.careplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** What has happened to a care plan. */
public sealed interface CarePlanEvent extends ServiceEvent
    permits CarePlanStarted,
        CarePlanCorrected,
        CarePlanPrepared,
        CarePlanPreparationCorrected,
        CarePlanAuthorised,
        CarePlanAuthorisationCorrected,
        CarePlanRevised,
        CarePlanRevisionWithdrawn,
        ChildsViewsRecorded,
        ChildsViewsWithdrawn,
        CarePlanEnded,
        CarePlanEndCorrected,
        CarePlanWithdrawn,
        CarePlanFindingMade,
        CarePlanFindingCleared {

  CarePlanId plan();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
