package uk.safeguarding.childprotection.temporaryregistration.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;

/**
 * When the stay ended was recorded wrongly.
 *
 * @param endedOn the last day of the stay here
 */
public record TemporaryRegistrationEndCorrected(
    TemporaryRegistrationId registration, ChildRef child, LocalDate endedOn)
    implements TemporaryRegistrationEvent {}
