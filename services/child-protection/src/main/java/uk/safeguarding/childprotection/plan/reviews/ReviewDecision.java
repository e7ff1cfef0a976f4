package uk.safeguarding.childprotection.plan.reviews;

/** What a review conference decides. */
public enum ReviewDecision {
  /** Under the category of abuse that the review names. */
  PLAN_CONTINUES,
  PLAN_ENDS
}
