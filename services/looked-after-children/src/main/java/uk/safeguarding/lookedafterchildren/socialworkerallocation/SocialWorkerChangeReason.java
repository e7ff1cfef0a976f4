package uk.safeguarding.lookedafterchildren.socialworkerallocation;

/** Why a child has another social worker: the codes of the SSDA903 return (SW_REASON). */
public enum SocialWorkerChangeReason {
  CASE_MANAGEMENT("MANAGE"),
  /** The child's first social worker. */
  FIRST_CONTACT("FCONTA"),
  LEFT_ROLE("LEFTRL"),
  ORGANISATIONAL_RESTRUCTURE("ORGRST"),
  TRANSFER_PROCESS("TSPROC"),
  ABSENCE("ABSENC"),
  CHILD_ASKED_FOR_CHANGE("CHCHAN"),
  PARENT_OR_CARER_ASKED_FOR_CHANGE("PCCHAN"),
  SOCIAL_WORKER_DIED("SWDIED"),
  OTHER("OTHERS");

  private final String returnCode;

  SocialWorkerChangeReason(String returnCode) {
    this.returnCode = returnCode;
  }

  /** The code in the return. */
  public String returnCode() {
    return returnCode;
  }
}
