package uk.safeguarding.lookedafterchildren.adopter.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/**
 * Record a placement.
 *
 * @param numberOfChildren how many children were placed with them on that day
 */
public record PlaceChildrenWithAdopter(
    @TargetAggregateIdentifier ProspectiveAdopterId adopter,
    UUID placement,
    int numberOfChildren,
    LocalDate placedOn)
    implements AdopterPlacementCommand {}
