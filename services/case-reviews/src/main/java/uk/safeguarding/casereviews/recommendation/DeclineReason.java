package uk.safeguarding.casereviews.recommendation;

/** Why an agency declines, wholly or partly. */
public enum DeclineReason {
  NOT_A_STATUTORY_DUTY,
  NOT_RESOURCED,
  OUTSIDE_POWERS,
  IN_PLACE_ALREADY,
  SUPERSEDED,
  NOT_AGREED
}
