package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Record that a carer takes children again. */
public record RecordFosterCarerReturn(
    @TargetAggregateIdentifier FosterCarerId carer, UUID hold, LocalDate returnedOn)
    implements FosterCarerEntryCommand {}
