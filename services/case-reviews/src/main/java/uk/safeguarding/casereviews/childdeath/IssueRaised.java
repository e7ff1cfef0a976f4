package uk.safeguarding.casereviews.childdeath;

/** What a panel raised beyond the factors of the death itself. */
public enum IssueRaised {
  LANGUAGE_BARRIERS,
  BEREAVEMENT_SUPPORT,
  CULTURAL_UNDERSTANDING,
  ACCESS_TO_SERVICES,
  INFORMATION_SHARING,
  COMMUNICATION_WITH_FAMILY,
  PALLIATIVE_CARE,
  TRANSITION_TO_ADULT_SERVICES,
  RECORD_KEEPING,
  STAFF_TRAINING,
  TIMELINESS_OF_RESPONSE
}
