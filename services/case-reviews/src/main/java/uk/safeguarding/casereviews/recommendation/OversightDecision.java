package uk.safeguarding.casereviews.recommendation;

/** What the sub-group decided when it looked at a recommendation. */
public enum OversightDecision {
  KEEP_OPEN,
  CLOSE
}
