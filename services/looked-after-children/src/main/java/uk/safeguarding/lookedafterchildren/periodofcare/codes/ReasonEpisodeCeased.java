package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/**
 * Why a child ceased to be looked after: the code set {@code REC} of the SSDA903, without X1, which
 * says of an episode only that another follows it.
 */
public enum ReasonEpisodeCeased implements DatedCode {
  ADOPTED_APPLICATION_UNOPPOSED("E11"),
  ADOPTED_CONSENT_DISPENSED_WITH("E12"),
  LIVES_WITH_OTHERS_WITHOUT_PARENTAL_RESPONSIBILITY("E13"),
  REMAND_ENDED("E14"),
  FOUND_TO_BE_18_OR_OVER("E15"),
  MOVED_ABROAD("E16"),
  STAYED_WITH_CARERS_AT_18("E17"),
  DIED("E2"),
  TAKEN_OVER_BY_OTHER_AUTHORITY("E3"),
  RETURNED_HOME_AS_PLANNED("E4A"),
  RETURNED_HOME_NOT_AS_PLANNED("E4B"),
  CHILD_ARRANGEMENTS_ORDER("E41"),
  /** Until 2017-18; later years tell relatives and friends from others. */
  SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER("E43", InForce.until("2018-03-31")),
  SPECIAL_GUARDIANSHIP_OTHER_CARER("E44", InForce.until("2018-03-31")),
  SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER_RELATIVE_OR_FRIEND("E45", InForce.from("2018-04-01")),
  SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER_UNRELATED("E46", InForce.from("2018-04-01")),
  SPECIAL_GUARDIANSHIP_OTHER_CARER_RELATIVE_OR_FRIEND("E47", InForce.from("2018-04-01")),
  SPECIAL_GUARDIANSHIP_OTHER_CARER_UNRELATED("E48", InForce.from("2018-04-01")),
  INDEPENDENT_LIVING_WITH_FORMAL_SUPPORT("E5"),
  INDEPENDENT_LIVING_WITHOUT_FORMAL_SUPPORT("E6"),
  ADULT_SOCIAL_CARE("E7"),
  OTHER("E8"),
  CUSTODY("E9");

  private final String code;
  private final InForce inForce;

  ReasonEpisodeCeased(String code) {
    this(code, InForce.ALWAYS);
  }

  ReasonEpisodeCeased(String code, InForce inForce) {
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
}
