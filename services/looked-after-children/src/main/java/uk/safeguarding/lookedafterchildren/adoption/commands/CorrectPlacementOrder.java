package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Correct the placement order. */
public record CorrectPlacementOrder(
    @TargetAggregateIdentifier AdoptionId adoption, LocalDate grantedOn)
    implements AdoptionCommand {}
