package uk.safeguarding.lookedafterchildren.periodofcare.codes;

/** What changed, for which a new episode begins: the code set {@code RNE} of the SSDA903. */
public enum ReasonForEpisode {
  STARTED_TO_BE_LOOKED_AFTER("S"),
  LEGAL_STATUS("L"),
  PLACEMENT_AND_CARER("P"),
  PLACEMENT_SAME_CARER("T"),
  LEGAL_STATUS_AND_PLACEMENT_SAME_CARER("U"),
  LEGAL_STATUS_PLACEMENT_AND_CARER("B");

  private final String code;

  ReasonForEpisode(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }

  public boolean changesLegalStatus() {
    return this == LEGAL_STATUS
        || this == LEGAL_STATUS_AND_PLACEMENT_SAME_CARER
        || this == LEGAL_STATUS_PLACEMENT_AND_CARER;
  }

  public boolean changesPlacement() {
    return this != STARTED_TO_BE_LOOKED_AFTER && this != LEGAL_STATUS;
  }

  /** The child goes to live with someone else; at the start too. */
  public boolean movesChild() {
    return this == STARTED_TO_BE_LOOKED_AFTER
        || this == PLACEMENT_AND_CARER
        || this == LEGAL_STATUS_PLACEMENT_AND_CARER;
  }
}
