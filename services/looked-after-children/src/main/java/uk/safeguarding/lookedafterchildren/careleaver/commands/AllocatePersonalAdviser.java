package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** Allocate a personal adviser, the first or another. */
public record AllocatePersonalAdviser(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID allocation,
    UUID worker,
    LocalDate allocatedOn)
    implements CareLeaverLifeCommand {}
