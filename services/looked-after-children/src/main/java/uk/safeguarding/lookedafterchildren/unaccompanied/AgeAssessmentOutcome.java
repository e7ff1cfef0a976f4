package uk.safeguarding.lookedafterchildren.unaccompanied;

/** What an age assessment found. */
public enum AgeAssessmentOutcome {
  CHILD,
  ADULT
}
