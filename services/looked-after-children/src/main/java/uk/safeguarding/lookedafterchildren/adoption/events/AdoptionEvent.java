package uk.safeguarding.lookedafterchildren.adoption.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** What has happened to the plan of adoption for a child. */
public sealed interface AdoptionEvent extends ServiceEvent
    permits AdoptionDecisionMade,
        AdoptionDecisionCorrected,
        PlacementOrderGranted,
        PlacementOrderCorrected,
        FosteringForAdoptionStarted,
        FosteringForAdoptionCorrected,
        AdoptionMatchMade,
        AdoptionMatchWithdrawn,
        AdoptionMatchDue,
        AdoptionMatchNoLongerDue,
        ChildPlacedForAdoption,
        AdoptivePlacementWithdrawn,
        AdoptivePlacementDisrupted,
        AdoptivePlacementDisruptionCorrected,
        AdoptionOrderApplied,
        AdoptionOrderApplicationCorrected,
        AdoptionOrderGranted,
        AdoptionOrderCorrected,
        AdoptionDecisionReversed,
        AdoptionReversalCorrected,
        AdoptionRecordWithdrawn,
        AdoptionFindingMade,
        AdoptionFindingCleared {

  AdoptionId adoption();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
