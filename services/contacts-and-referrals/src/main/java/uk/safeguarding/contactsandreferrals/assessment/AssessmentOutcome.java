package uk.safeguarding.contactsandreferrals.assessment;

/** What follows from an assessment. */
public enum AssessmentOutcome {
  CHILD_IN_NEED_PLAN,
  STRATEGY_DISCUSSION,
  BECAME_LOOKED_AFTER,
  EARLY_HELP,
  NO_FURTHER_ACTION
}
