package uk.safeguarding.lookedafterchildren.adoption.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.PlacementAuthority;

/**
 * Record a placement for adoption.
 *
 * @param authority what allowed the agency to place the child
 * @param formerFosterCarer whether the adopters had fostered the child before
 * @param livedThereSince the day on which the child moved in with the same carers as a foster
 *     child; null where the placement itself was the move
 */
public record PlaceChildForAdoption(
    @TargetAggregateIdentifier AdoptionId adoption,
    UUID placement,
    PlacementAuthority authority,
    boolean formerFosterCarer,
    @Nullable LocalDate livedThereSince,
    LocalDate placedOn)
    implements AdoptivePlacementCommand {}
