package uk.safeguarding.casereviews.childdeath;

/** Who sends the forms of a death. */
public enum InformingAgency {
  SOCIAL_CARE,
  POLICE,
  AMBULANCE,
  HOSPITAL,
  MATERNITY,
  GENERAL_PRACTICE,
  COMMUNITY_HEALTH,
  MENTAL_HEALTH,
  HOSPICE,
  EDUCATION,
  YOUTH_JUSTICE,
  HOUSING,
  VOLUNTARY_SECTOR,
  CORONER,
  REVIEW_MEETING
}
