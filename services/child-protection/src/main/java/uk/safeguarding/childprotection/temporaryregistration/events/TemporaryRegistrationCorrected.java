package uk.safeguarding.childprotection.temporaryregistration.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;

/**
 * When the stay began was recorded wrongly.
 *
 * @param startedOn the first day of the stay here
 */
public record TemporaryRegistrationCorrected(
    TemporaryRegistrationId registration, ChildRef child, LocalDate startedOn)
    implements TemporaryRegistrationEvent {}
