package uk.safeguarding.lookedafterchildren.fostercarer;

/**
 * What a review of an approval came to (Fostering Services (England) Regulations 2011, regulation
 * 28).
 */
public enum FosterCarerReviewOutcome {
  SUITABLE_AND_TERMS_APPROPRIATE,
  SUITABLE_AND_TERMS_TO_CHANGE,
  NOT_SUITABLE
}
