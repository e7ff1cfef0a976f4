package uk.safeguarding.casereviews.recommendation;

/** What an assessment of impact rests on. */
public enum ImpactEvidence {
  AUDIT,
  PERFORMANCE_FIGURES,
  FEEDBACK_OF_CHILDREN_AND_FAMILIES,
  FEEDBACK_OF_PRACTITIONERS,
  INSPECTION,
  NONE_YET
}
