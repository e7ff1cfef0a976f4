package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** Record a match. */
public record MakeAdoptionMatch(
    @TargetAggregateIdentifier AdoptionId adoption, UUID match, LocalDate matchedOn)
    implements AdoptivePlacementCommand {}
