package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** Why a placement changed: the code set {@code REASON_PLACE_CHANGE} of the SSDA903. */
public enum ReasonForPlacementChange {
  CARE_PLAN("CARPL"),
  PROVISION_CLOSED("CLOSE"),
  ALLEGATION("ALLEG"),
  STANDARDS_OF_CARE("STAND"),
  APPROVAL_REMOVED("APPRR"),
  CARER_REQUEST_BEHAVIOUR("CREQB"),
  CARER_REQUEST_OTHER("CREQO"),
  CHILD_REQUEST("CHILD"),
  AUTHORITY_REQUEST("LAREQ"),
  PLACEMENT_STATUS_ONLY("PLACE"),
  CUSTODY("CUSTOD"),
  OTHER("OTHER");

  private final String code;

  ReasonForPlacementChange(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }
}
