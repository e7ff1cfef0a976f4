package uk.safeguarding.contactsandreferrals.contact;

/**
 * Who turned to the front door: the code set {@code ReferralSource} of the children in need census.
 */
public enum ReferralSource {
  FAMILY_MEMBER_OR_CARER("1A"),
  ACQUAINTANCE("1B"),
  CHILD_OR_YOUNG_PERSON("1C"),
  OTHER_INDIVIDUAL("1D"),
  SCHOOL("2A"),
  EDUCATION_SERVICES("2B"),
  GENERAL_PRACTITIONER("3A"),
  HEALTH_VISITOR("3B"),
  SCHOOL_NURSE("3C"),
  OTHER_PRIMARY_HEALTH_SERVICES("3D"),
  EMERGENCY_DEPARTMENT("3E"),
  OTHER_HEALTH_SERVICES("3F"),
  HOUSING("4"),
  SOCIAL_CARE_OF_THIS_AUTHORITY("5A"),
  OTHER_SERVICES_OF_THIS_AUTHORITY("5B"),
  SERVICES_OF_ANOTHER_AUTHORITY("5C"),
  POLICE("6"),
  OTHER_LEGAL_AGENCY("7"),
  OTHER("8"),
  ANONYMOUS("9"),
  UNKNOWN("10");

  private final String censusCode;

  ReferralSource(String censusCode) {
    this.censusCode = censusCode;
  }

  /** The code in the census. */
  public String censusCode() {
    return censusCode;
  }
}
