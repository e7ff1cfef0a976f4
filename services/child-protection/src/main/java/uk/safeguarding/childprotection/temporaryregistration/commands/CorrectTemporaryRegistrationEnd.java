package uk.safeguarding.childprotection.temporaryregistration.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationId;

/**
 * Correct when a stay ended.
 *
 * @param endedOn the last day of the stay here
 */
public record CorrectTemporaryRegistrationEnd(
    @TargetAggregateIdentifier TemporaryRegistrationId registration, LocalDate endedOn)
    implements TemporaryRegistrationCommand {}
