package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.Activity;

/** Record what a young person mainly does. */
public record RecordCareLeaverActivity(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID occupation,
    Activity activity,
    LocalDate since)
    implements CareLeaverLifeCommand {}
