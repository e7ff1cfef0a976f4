package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Record that a placement for adoption ended before the order. */
public record DisruptAdoptivePlacement(
    @TargetAggregateIdentifier AdoptionId adoption, UUID placement, LocalDate disruptedOn)
    implements AdoptivePlacementCommand {}
