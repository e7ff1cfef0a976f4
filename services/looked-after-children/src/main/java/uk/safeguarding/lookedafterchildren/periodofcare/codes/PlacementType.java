package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** Where a looked-after child lives: the code set {@code PLACE} of the SSDA903. */
public enum PlacementType implements DatedCode {
  ADOPTION_WITH_CONSENT_BY_CURRENT_FOSTER_CARER("A3"),
  ADOPTION_WITH_CONSENT_BY_OTHERS("A4"),
  ADOPTION_WITH_PLACEMENT_ORDER_BY_CURRENT_FOSTER_CARER("A5"),
  ADOPTION_WITH_PLACEMENT_ORDER_BY_OTHERS("A6"),
  SEMI_INDEPENDENT_LIVING("H5", InForce.until("2025-03-31")),
  SECURE_CHILDRENS_HOME("K1"),
  CHILDRENS_HOME("K2"),
  SUPPORTED_ACCOMMODATION("K3", InForce.from("2024-04-01")),
  PARENT_OR_PERSON_WITH_PARENTAL_RESPONSIBILITY("P1"),
  /** Rule 217t: not from 28 October 2023. */
  INDEPENDENT_LIVING("P2", InForce.until("2023-10-27")),
  RESIDENTIAL_EMPLOYMENT("P3"),
  RESIDENTIAL_CARE_HOME("R1"),
  NHS_OR_HEALTH_ESTABLISHMENT("R2"),
  FAMILY_CENTRE_OR_MOTHER_AND_BABY_UNIT("R3"),
  YOUNG_OFFENDER_INSTITUTION_OR_PRISON("R5"),
  RESIDENTIAL_SCHOOL("S1"),
  TEMPORARY_MOVE("T0"),
  TEMPORARY_HOSPITAL("T1"),
  TEMPORARY_HOLIDAY("T2"),
  TEMPORARY_WHILE_CARER_ON_HOLIDAY("T3"),
  TEMPORARY_UP_TO_7_DAYS("T4"),
  FOSTER_RELATIVE_OR_FRIEND_LONG_TERM("U1"),
  FOSTER_RELATIVE_OR_FRIEND_APPROVED_ADOPTER("U2"),
  FOSTER_RELATIVE_OR_FRIEND("U3"),
  FOSTER_OTHER_CARER_LONG_TERM("U4"),
  FOSTER_OTHER_CARER_APPROVED_ADOPTER("U5"),
  FOSTER_OTHER_CARER("U6"),
  OTHER("Z1", InForce.until("2025-03-31")),
  /** Other placements are told apart from 2025-26. */
  OTHER_Z11("Z11", InForce.from("2025-04-01")),
  OTHER_Z12("Z12", InForce.from("2025-04-01")),
  OTHER_Z13("Z13", InForce.from("2025-04-01")),
  OTHER_Z14("Z14", InForce.from("2025-04-01"));

  private final String code;
  private final InForce inForce;

  PlacementType(String code) {
    this(code, InForce.ALWAYS);
  }

  PlacementType(String code, InForce inForce) {
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

  /** T0 to T4: the child is expected back, and no figure counts it as a move. */
  public boolean isTemporary() {
    return code.startsWith("T");
  }

  /** A place for young people of 16 and over: nobody there is their carer. */
  public boolean isForOver16() {
    return this == SEMI_INDEPENDENT_LIVING
        || this == INDEPENDENT_LIVING
        || this == SUPPORTED_ACCOMMODATION;
  }
}
