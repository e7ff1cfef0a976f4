package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerHold;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/**
 * Record that a carer takes no child for a while.
 *
 * @param kind the kind of fostering
 */
public record PutFosterCarerOnHold(
    @TargetAggregateIdentifier FosterCarerId carer,
    UUID hold,
    FosterCarerHold kind,
    LocalDate startedOn)
    implements FosterCarerEntryCommand {}
