package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** Under which law a child is looked after: the code set {@code LS} of the SSDA903. */
public enum LegalStatus implements DatedCode {
  INTERIM_CARE_ORDER("C1"),
  FULL_CARE_ORDER("C2"),
  FREEING_ORDER("D1", InForce.until("2005-12-31")),
  PLACEMENT_ORDER("E1"),
  SINGLE_PERIOD_OF_ACCOMMODATION("V2"),
  SHORT_BREAK_RECORDED_INDIVIDUALLY("V3"),
  SHORT_BREAKS_UNDER_AN_AGREEMENT("V4"),
  ON_REMAND("J1"),
  DETAINED_UNDER_PACE("J2"),
  YOUTH_REHABILITATION_ORDER("J3"),
  POLICE_PROTECTION("L1"),
  EMERGENCY_PROTECTION_ORDER("L2"),
  CHILD_ASSESSMENT_ORDER("L3");

  private final String code;
  private final InForce inForce;

  LegalStatus(String code) {
    this(code, InForce.ALWAYS);
  }

  LegalStatus(String code, InForce inForce) {
    this.code = code;
    this.inForce = inForce;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public InForce inForce() {
    return inForce;
  }

  /** Short breaks, which most figures about looked-after children leave out. */
  public boolean isShortBreak() {
    return this == SHORT_BREAK_RECORDED_INDIVIDUALLY || this == SHORT_BREAKS_UNDER_AN_AGREEMENT;
  }
}
