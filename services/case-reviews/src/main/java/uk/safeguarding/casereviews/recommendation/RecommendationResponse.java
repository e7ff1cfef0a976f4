package uk.safeguarding.casereviews.recommendation;

/** What an agency answered. */
public enum RecommendationResponse {
  ACCEPTED,
  PARTLY_ACCEPTED,
  DECLINED
}
