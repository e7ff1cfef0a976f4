package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Accommodation;

/** Record where a young person lives. */
public record RecordCareLeaverAccommodation(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID stay,
    Accommodation accommodation,
    LocalDate since)
    implements CareLeaverLifeCommand {}
