package uk.safeguarding.casereviews.childdeath;

/** A child's sex, as the notification form asks it. */
public enum Sex {
  FEMALE,
  MALE,
  INDETERMINATE,
  NOT_KNOWN
}
