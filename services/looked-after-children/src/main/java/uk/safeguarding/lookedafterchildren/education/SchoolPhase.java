package uk.safeguarding.lookedafterchildren.education;

/** The kind of school place that a child has. */
public enum SchoolPhase {
  EARLY_YEARS,
  PRIMARY,
  SECONDARY,
  POST_16,
  SPECIAL,
  ALTERNATIVE_PROVISION,
  /** The child should have a place, and has none. */
  NO_SCHOOL_PLACE
}
