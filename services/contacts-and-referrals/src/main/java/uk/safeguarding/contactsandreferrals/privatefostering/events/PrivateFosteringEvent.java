package uk.safeguarding.contactsandreferrals.privatefostering.events;

import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a private fostering arrangement. */
public sealed interface PrivateFosteringEvent extends ServiceEvent
    permits PrivateFosteringNotified,
        PrivateFosteringCorrected,
        PrivateFosteringVisitRecorded,
        PrivateFosteringVisitWithdrawn,
        PrivateFosteringSuitabilityDecided,
        PrivateFosteringSuitabilityCorrected,
        PrivateFosteringEnded,
        PrivateFosteringEndCorrected,
        PrivateFosteringWithdrawn,
        PrivateFosteringFindingMade,
        PrivateFosteringFindingCleared {

  PrivateFosteringArrangementId arrangement();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
