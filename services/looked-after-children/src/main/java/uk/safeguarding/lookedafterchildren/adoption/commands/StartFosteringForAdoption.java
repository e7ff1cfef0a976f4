package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Record a placement with foster carers who may adopt. */
public record StartFosteringForAdoption(
    @TargetAggregateIdentifier AdoptionId adoption, LocalDate placedOn)
    implements AdoptivePlacementCommand {}
