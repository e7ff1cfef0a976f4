package uk.safeguarding.childprotection.proceedings.preproceedings;

/** What pre-proceedings come to. */
public enum PreProceedingsOutcome {
  /** The local authority applies for a care or supervision order. */
  APPLICATION_TO_COURT,
  STEPPED_DOWN_TO_PROTECTION_PLAN,
  STEPPED_DOWN_TO_CHILD_IN_NEED_PLAN,
  /** The child lives elsewhere by agreement (Children Act 1989, section 20) or with relatives. */
  OTHER_CARE_AGREED,
  CLOSED
}
