package uk.safeguarding.childprotection.temporaryregistration.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;
import uk.safeguarding.kernel.ChildRef;

/**
 * Register a child of another area who stays here.
 *
 * @param age of the child on the day of the start, in completed years; null before birth
 * @param startedOn the first day of the stay here
 */
public record StartTemporaryRegistration(
    @TargetAggregateIdentifier TemporaryRegistrationId registration,
    ChildRef child,
    @Nullable Integer age,
    LocalDate startedOn)
    implements TemporaryRegistrationCommand {}
