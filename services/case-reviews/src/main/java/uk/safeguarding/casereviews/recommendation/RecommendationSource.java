package uk.safeguarding.casereviews.recommendation;

/** Where a recommendation comes from. */
public enum RecommendationSource {
  /** A review that is kept here; the recommendation names it. */
  PRACTICE_REVIEW,
  RAPID_REVIEW,
  AUDIT,
  THEMATIC_REPORT,
  NATIONAL_REVIEW,
  INSPECTION,
  CHILD_DEATH_REVIEW
}
