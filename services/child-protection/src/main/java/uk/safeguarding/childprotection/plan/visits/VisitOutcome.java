package uk.safeguarding.childprotection.plan.visits;

/** Whether the child was seen at a visit. */
public enum VisitOutcome {
  /** Apart from the parents and carers. */
  CHILD_SEEN_ALONE,
  CHILD_SEEN,
  /** The mother was seen. */
  CHILD_NOT_YET_BORN,
  /** The limit runs on. */
  CHILD_NOT_SEEN
}
