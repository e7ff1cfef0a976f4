package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** Who provides a placement: the code set {@code PLACE_PROVIDER} of the SSDA903. */
public enum PlacementProvider {
  PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY("PR0"),
  OWN_AUTHORITY("PR1"),
  OTHER_AUTHORITY("PR2"),
  OTHER_PUBLIC("PR3"),
  PRIVATE("PR4"),
  VOLUNTARY("PR5");

  private final String code;

  PlacementProvider(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }
}
