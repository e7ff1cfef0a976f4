package uk.safeguarding.kernel;

/** Why a record should never have been made; a withdrawn record counts nowhere. */
public enum WithdrawalReason {
  ENTERED_IN_ERROR,
  DUPLICATE,
  WRONG_CHILD
}
