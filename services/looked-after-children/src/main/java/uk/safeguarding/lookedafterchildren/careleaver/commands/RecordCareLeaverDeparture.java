package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.DepartureKind;

/** Record that a young person died, went abroad, or returned home for good. */
public record RecordCareLeaverDeparture(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID departure,
    DepartureKind kind,
    LocalDate since)
    implements CareLeaverLifeCommand {}
