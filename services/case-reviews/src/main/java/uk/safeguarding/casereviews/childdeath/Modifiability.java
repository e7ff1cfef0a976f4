package uk.safeguarding.casereviews.childdeath;

/** Whether the panel found factors that could have been changed. */
public enum Modifiability {
  FACTORS_IDENTIFIED,
  NO_FACTORS_IDENTIFIED,
  INFORMATION_INADEQUATE
}
