package uk.safeguarding.casereviews.childdeath;

/** Whether a death was expected: anticipated as a significant possibility 24 hours before it. */
public enum Expectation {
  EXPECTED,
  UNEXPECTED
}
