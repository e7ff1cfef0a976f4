package uk.safeguarding.childprotection.conference.events;

import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to an initial child protection conference. */
public sealed interface InitialChildProtectionConferenceEvent extends ServiceEvent
    permits InitialChildProtectionConferenceScheduled,
        InitialChildProtectionConferenceScheduleCorrected,
        InitialChildProtectionConferenceRearranged,
        InitialChildProtectionConferenceRearrangementWithdrawn,
        InitialChildProtectionConferenceHeld,
        InitialChildProtectionConferenceCorrected,
        InitialChildProtectionConferenceWithdrawn,
        InitialChildProtectionConferenceFindingMade,
        InitialChildProtectionConferenceFindingCleared {

  InitialChildProtectionConferenceId conference();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
