package uk.safeguarding.childprotection.temporaryregistration.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child left, or was taken over by a transfer-in conference.
 *
 * @param endedOn the last day of the stay here
 */
public record TemporaryRegistrationEnded(
    TemporaryRegistrationId registration, ChildRef child, LocalDate endedOn)
    implements TemporaryRegistrationEvent {}
