package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Correct a disruption. */
public record CorrectAdoptivePlacementDisruption(
    @TargetAggregateIdentifier AdoptionId adoption, UUID placement, LocalDate disruptedOn)
    implements AdoptivePlacementCommand {}
