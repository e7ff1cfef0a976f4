package uk.safeguarding.lookedafterchildren.fostercarer;

/**
 * What a temporary approval is extended for (Care Planning, Placement and Case Review (England)
 * Regulations 2010, regulation 25(1)).
 */
public enum TemporaryApprovalExtensionReason {
  /** Once, for up to eight weeks. */
  ASSESSMENT_NOT_COMPLETE,
  /** Until the outcome of the review is known. */
  INDEPENDENT_REVIEW_SOUGHT
}
