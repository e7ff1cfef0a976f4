package uk.safeguarding.lookedafterchildren.periodofcare.reviews;

/** How a child took part in a review: the code set {@code REVIEW_CODE} of the SSDA903. */
public enum ReviewParticipation {
  UNDER_4("PN0"),
  ATTENDED_AND_SPOKE("PN1"),
  ATTENDED_AND_ADVOCATE_SPOKE("PN2"),
  ATTENDED_AND_CONVEYED_VIEWS_NON_VERBALLY("PN3"),
  ATTENDED_WITHOUT_CONVEYING_VIEWS("PN4"),
  BRIEFED_AN_ADVOCATE("PN5"),
  CONVEYED_VIEWS_BY_OTHER_MEANS("PN6"),
  VIEWS_NOT_CONVEYED("PN7");

  private final String code;

  ReviewParticipation(String code) {
    this.code = code;
  }

  /** The code in the return. */
  public String code() {
    return code;
  }

  /** Whether the child, though old enough, was not heard. */
  public boolean leavesChildUnheard() {
    return this == ATTENDED_WITHOUT_CONVEYING_VIEWS || this == VIEWS_NOT_CONVEYED;
  }
}
