package uk.safeguarding.casereviews.incident;

/** What the authority knows or suspects (Children Act 2004, section 16C(1)). */
public enum AbuseOrNeglect {
  KNOWN,
  SUSPECTED,
  NEITHER;

  public boolean isKnownOrSuspected() {
    return this != NEITHER;
  }
}
