package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** Record an adoption order. */
public record GrantOrderToAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter, UUID order, LocalDate grantedOn)
    implements AdopterPlacementCommand {}
