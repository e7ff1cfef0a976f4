package uk.safeguarding.lookedafterchildren.periodofcare.episodes;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementLocation;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementProvider;
import uk.safeguarding.lookedafterchildren.periodofcare.codes.PlacementType;

/**
 * Where a looked-after child lives.
 *
 * @param type what kind of place it is
 * @param provider who provides it; null of a temporary move
 * @param location whether it lies in the area of the authority that looks after the child
 * @param tenthsOfMilesFromHome how far it is from the child's home, in tenths of a mile; null where
 *     the child has no home that is known
 * @param ofstedUrn the provider's unique reference number at Ofsted; null where it has none
 * @param longTerm whether it is intended to last until the child is 18
 */
public record Placement(
    PlacementType type,
    @Nullable PlacementProvider provider,
    PlacementLocation location,
    @Nullable Integer tenthsOfMilesFromHome,
    @Nullable String ofstedUrn,
    boolean longTerm) {

  /** Outside the authority and further away than so many miles. */
  public boolean isOutsideAndFurtherThan(int miles) {
    return location == PlacementLocation.OUTSIDE_AUTHORITY
        && tenthsOfMilesFromHome != null
        && tenthsOfMilesFromHome > miles * 10;
  }
}
