package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** The main reason why a child is looked after: the code set {@code CIN} of the SSDA903. */
public enum CategoryOfNeed {
  ABUSE_OR_NEGLECT("N1"),
  CHILDS_DISABILITY_OR_ILLNESS("N2"),
  PARENTAL_DISABILITY_OR_ILLNESS("N3"),
  FAMILY_IN_ACUTE_STRESS("N4"),
  FAMILY_DYSFUNCTION("N5"),
  SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6"),
  LOW_INCOME("N7"),
  ABSENT_PARENTING("N8");

  private final String code;

  CategoryOfNeed(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }
}
