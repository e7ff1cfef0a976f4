package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Record a match. */
public record MatchAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, UUID match, LocalDate matchedOn)
    implements AdopterPlacementCommand {}
