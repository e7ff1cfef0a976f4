package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * Record the application.
 *
 * @param applicationReceivedOn the day on which the application to foster came; null where none did
 */
public record ReceiveFosterCarerApplication(
    @TargetAggregateIdentifier FosterCarerId carer, LocalDate applicationReceivedOn)
    implements FosterCarerCommand {}
