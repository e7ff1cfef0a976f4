package uk.safeguarding.casereviews.incident;

/** What became of the child. */
public enum IncidentOutcome {
  /** Suspected suicide included. */
  DIED,
  /**
   * Serious or long-term impairment of health or development (Working Together 2018, chapter 4).
   */
  SERIOUSLY_HARMED
}
