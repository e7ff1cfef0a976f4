package uk.safeguarding.lookedafterchildren.careleaver;

/** What takes a young person out of the cohort of indicator NI147. */
public enum DepartureKind {
  DIED,
  /** To parents, for six months or more. */
  RETURNED_HOME,
  WENT_ABROAD
}
