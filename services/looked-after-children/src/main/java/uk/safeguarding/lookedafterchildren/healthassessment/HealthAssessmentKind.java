package uk.safeguarding.lookedafterchildren.healthassessment;

/** Which assessment of a child's health it is (Care Planning Regulations 2010, regulation 7). */
public enum HealthAssessmentKind {
  /** The first of a period of care. */
  INITIAL,
  /** Each further one. */
  REVIEW
}
