package uk.safeguarding.childprotection.temporaryregistration.events;

import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a temporary registration. */
public sealed interface TemporaryRegistrationEvent extends ServiceEvent
    permits TemporaryRegistrationStarted,
        TemporaryRegistrationCorrected,
        TemporaryRegistrationEnded,
        TemporaryRegistrationEndCorrected,
        TemporaryRegistrationWithdrawn {

  TemporaryRegistrationId registration();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
