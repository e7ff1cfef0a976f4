package uk.safeguarding.lookedafterchildren.healthassessment;

/** What became of a health assessment. */
public enum HealthAssessmentOutcome {
  CARRIED_OUT,
  /** A child of sufficient understanding refused it, as the child may. */
  REFUSED_BY_CHILD,
  /** The child ceased to be looked after before it took place. */
  NO_LONGER_LOOKED_AFTER
}
