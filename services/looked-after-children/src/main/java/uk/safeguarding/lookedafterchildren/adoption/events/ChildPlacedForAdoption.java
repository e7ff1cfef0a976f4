package uk.safeguarding.lookedafterchildren.adoption.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;
import uk.safeguarding.lookedafterchildren.adoption.PlacementAuthority;

/**
 * The child was placed for adoption.
 *
 * @param authority what allowed the agency to place the child
 * @param formerFosterCarer whether the adopters had fostered the child before
 * @param livedThereSince the day on which the child moved in with the same carers as a foster
 *     child; null where the placement itself was the move
 */
public record ChildPlacedForAdoption(
    AdoptionId adoption,
    ChildRef child,
    UUID placement,
    PlacementAuthority authority,
    boolean formerFosterCarer,
    @Nullable LocalDate livedThereSince,
    LocalDate placedOn)
    implements AdoptionEvent {}
