package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerKind;

/**
 * Record that somebody asked to foster.
 *
 * @param kind the kind of fostering
 */
public record ReceiveFosterCarerEnquiry(
    @TargetAggregateIdentifier FosterCarerId carer,
    FosterCarerKind kind,
    LocalDate enquiryReceivedOn)
    implements FosterCarerCommand {}
