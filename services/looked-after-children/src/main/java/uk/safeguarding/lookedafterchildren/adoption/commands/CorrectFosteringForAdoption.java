package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Correct the placement with foster carers who may adopt. */
public record CorrectFosteringForAdoption(
    @TargetAggregateIdentifier AdoptionId adoption, LocalDate placedOn)
    implements AdoptivePlacementCommand {}
