package uk.safeguarding.lookedafterchildren.periodofcare.visits;

/** Whether the child was seen at a visit. */
public enum VisitOutcome {
  /** And spoken to in private (Care Planning Regulations 2010, regulation 29). */
  CHILD_SEEN_ALONE,
  CHILD_SEEN,
  /** The limit runs on. */
  CHILD_NOT_SEEN
}
