package uk.safeguarding.agencyreturns.submission;

import uk.safeguarding.agencyreturns.submission.commands.SubmitReturn;

/** What became of a submission. */
public enum ReturnStatus {
  /** Every row stands. */
  ACCEPTED("accepted"),
  /** The good rows stand, the others wait for a correction. */
  ACCEPTED_WITH_ERRORS("accepted-with-errors"),
  /** No row can stand; what was in force before still is. */
  REJECTED("rejected");

  private final String code;

  ReturnStatus(String code) {
    this.code = code;
  }

  /** As receipts and messages write it. */
  public String code() {
    return code;
  }

  /** A nil return has no row that could stand, and stands. */
  static ReturnStatus of(SubmitReturn submit) {
    if (submit.rowsAccepted() == 0 && !submit.nil()) {
      return REJECTED;
    }
    return submit.errors() == 0 ? ACCEPTED : ACCEPTED_WITH_ERRORS;
  }
}
