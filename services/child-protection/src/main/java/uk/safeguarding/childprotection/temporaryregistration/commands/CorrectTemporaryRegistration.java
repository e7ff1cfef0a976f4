package uk.safeguarding.childprotection.temporaryregistration.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;

/**
 * Correct when a stay began.
 *
 * @param startedOn the first day of the stay here
 */
public record CorrectTemporaryRegistration(
    @TargetAggregateIdentifier TemporaryRegistrationId registration, LocalDate startedOn)
    implements TemporaryRegistrationCommand {}
