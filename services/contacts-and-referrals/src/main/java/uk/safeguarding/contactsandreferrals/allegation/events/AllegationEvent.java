package uk.safeguarding.contactsandreferrals.allegation.events;

import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.ServiceEvent;

/**
 * What has happened to an allegation. It is about an adult and names neither the adult nor a child,
 * so its subject is the record itself.
 */
public sealed interface AllegationEvent extends ServiceEvent
    permits AllegationReceived,
        AllegationCorrected,
        AllegationReferredToDesignatedOfficer,
        AllegationReferralCorrected,
        AllegationMeetingHeld,
        AllegationMeetingWithdrawn,
        AllegationConcluded,
        AllegationConclusionCorrected,
        AllegationWithdrawn,
        AllegationFindingMade,
        AllegationFindingCleared {

  AllegationId allegation();

  @Override
  default String subject() {
    return allegation().toString();
  }
}
