package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/**
 * Whether a placement lies in the area of the authority that looks after the child: the code set
 * {@code PL_LOCATION} of the SSDA903.
 */
public enum PlacementLocation {
  INSIDE_AUTHORITY("IN"),
  OUTSIDE_AUTHORITY("OUT");

  private final String code;

  PlacementLocation(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }
}
