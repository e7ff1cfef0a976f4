package uk.safeguarding.contactsandreferrals.contact;

/** Why a child may be in need: the code set {@code PrimaryNeedCode} of the census. */
public enum PrimaryNeed {
  ABUSE_OR_NEGLECT("N1"),
  CHILDS_DISABILITY_OR_ILLNESS("N2"),
  PARENTAL_DISABILITY_OR_ILLNESS("N3"),
  FAMILY_IN_ACUTE_STRESS("N4"),
  FAMILY_DYSFUNCTION("N5"),
  SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6"),
  LOW_INCOME("N7"),
  ABSENT_PARENTING("N8"),
  OTHER_THAN_CHILD_IN_NEED("N9"),
  NOT_STATED("N0");

  private final String censusCode;

  PrimaryNeed(String censusCode) {
    this.censusCode = censusCode;
  }

  /** The code in the census. */
  public String censusCode() {
    return censusCode;
  }
}
