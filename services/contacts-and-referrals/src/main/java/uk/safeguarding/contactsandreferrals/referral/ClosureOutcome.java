package uk.safeguarding.contactsandreferrals.referral;

/** Why a case closed: the code set {@code ReasonForClosure} of the children in need census. */
public enum ClosureOutcome {
  ADOPTED("RC1"),
  DIED("RC2"),
  CHILD_ARRANGEMENTS_ORDER("RC3"),
  SPECIAL_GUARDIANSHIP_ORDER("RC4"),
  TRANSFERRED_TO_ANOTHER_AUTHORITY("RC5"),
  TRANSFERRED_TO_ADULT_SOCIAL_CARE("RC6"),
  NO_LONGER_IN_NEED_OR_ANOTHER_REASON("RC7"),
  CLOSED_AFTER_ASSESSMENT("RC8"),
  CLOSED_AFTER_ASSESSMENT_TO_EARLY_HELP("RC9");

  private final String censusCode;

  ClosureOutcome(String censusCode) {
    this.censusCode = censusCode;
  }

  /** The code in the census. */
  public String censusCode() {
    return censusCode;
  }
}
