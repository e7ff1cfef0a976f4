package uk.safeguarding.childprotection.temporaryregistration.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;

/**
 * A child who is subject of a plan in another area stays here.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param startedOn the first day of the stay here
 */
public record TemporaryRegistrationStarted(
    TemporaryRegistrationId registration,
    ChildRef child,
    @Nullable Integer age,
    LocalDate startedOn)
    implements TemporaryRegistrationEvent {}
