package uk.safeguarding.casereviews.recommendation;

/** Who in an agency sees to an action. */
public enum ActionRole {
  CHIEF_OFFICER,
  SAFEGUARDING_LEAD,
  DESIGNATED_PROFESSIONAL,
  SERVICE_MANAGER,
  TRAINING_LEAD,
  BUSINESS_UNIT,
  OTHER
}
