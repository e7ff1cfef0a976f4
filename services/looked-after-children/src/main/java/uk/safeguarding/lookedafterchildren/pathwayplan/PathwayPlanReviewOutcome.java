package uk.safeguarding.lookedafterchildren.pathwayplan;

/** What a review decided. */
public enum PathwayPlanReviewOutcome {
  PLAN_CONTINUES,
  PLAN_REVISED
}
