package uk.safeguarding.synthetic.returns.lives;

import java.util.Map;

/** Where a looked-after child lives; the distance from home is in tenths of a mile. */
public record Placement(String type, String provider, boolean isInside, int tenthsOfMiles) {

  static Placement of(Map<?, ?> told) {
    return new Placement(
        String.valueOf(told.get("type")),
        String.valueOf(told.get("provider")),
        "INSIDE_AUTHORITY".equals(told.get("location")),
        told.get("tenthsOfMilesFromHome") instanceof Integer tenths ? tenths : 0);
  }

  /** Whether it is with the child's own parents. */
  public boolean isWithParents() {
    return type.equals("PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY");
  }
}
