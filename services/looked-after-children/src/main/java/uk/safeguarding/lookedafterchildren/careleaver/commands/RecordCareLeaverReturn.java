package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** Record that a young person who had gone came back. */
public record RecordCareLeaverReturn(
    @TargetAggregateIdentifier CareLeaverId careLeaver, UUID departure, LocalDate returnedOn)
    implements CareLeaverLifeCommand {}
