package uk.safeguarding.casereviews.recommendation;

/** Why a closed recommendation is opened again. */
public enum ReopeningReason {
  CLOSED_IN_ERROR,
  NOT_SUSTAINED,
  FOUND_AGAIN_IN_ANOTHER_CASE,
  SCRUTINY_NOT_SATISFIED
}
