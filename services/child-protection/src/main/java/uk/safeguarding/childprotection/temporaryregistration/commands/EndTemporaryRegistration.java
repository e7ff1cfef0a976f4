package uk.safeguarding.childprotection.temporaryregistration.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;

/**
 * Record the end of a stay.
 *
 * @param endedOn the last day of the stay here
 */
public record EndTemporaryRegistration(
    @TargetAggregateIdentifier TemporaryRegistrationId registration, LocalDate endedOn)
    implements TemporaryRegistrationCommand {}
