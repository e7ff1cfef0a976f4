package uk.safeguarding.lookedafterchildren.strengthsanddifficulties;

/** Why there is no score: the codes of the SSDA903 return (OC2, SDQ_REASON). */
public enum NoScoreReason {
  UNDER_4_OR_OVER_16("SDQ1"),
  CARER_REFUSED("SDQ2"),
  SEVERITY_OF_DISABILITY("SDQ3"),
  OTHER("SDQ4"),
  CHILD_REFUSED("SDQ5");

  private final String returnCode;

  NoScoreReason(String returnCode) {
    this.returnCode = returnCode;
  }

  /** The code in the return. */
  public String returnCode() {
    return returnCode;
  }
}
