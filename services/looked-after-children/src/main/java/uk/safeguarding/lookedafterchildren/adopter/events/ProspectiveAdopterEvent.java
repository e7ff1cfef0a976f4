package uk.safeguarding.lookedafterchildren.adopter.events;

import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * What has happened to a prospective adopter. It is about a household and no child, so its subject
 * is the record itself.
 */
public sealed interface ProspectiveAdopterEvent extends ServiceEvent
    permits AdopterEnquiryReceived,
        ProspectiveAdopterCorrected,
        AdopterStageStarted,
        AdopterStageEnded,
        AdopterStageCorrected,
        AdopterApplicationSubmitted,
        AdopterApplicationCorrected,
        AdopterApproved,
        AdopterApprovalCorrected,
        AdopterMatched,
        AdopterMatchWithdrawn,
        ChildrenPlacedWithAdopter,
        PlacementWithAdopterWithdrawn,
        AdopterGrantedOrder,
        AdopterOrderWithdrawn,
        AdopterLeftProcess,
        AdopterLeavingCorrected,
        ProspectiveAdopterRecordWithdrawn,
        ProspectiveAdopterFindingMade,
        ProspectiveAdopterFindingCleared {

  ProspectiveAdopterId adopter();

  @Override
  default String subject() {
    return adopter().toString();
  }
}
