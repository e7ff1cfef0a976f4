package uk.safeguarding.casereviews.childdeath;

/** Orders and plans in place at death, and asylum: what the reporting form asks. */
public enum StatutoryStatus {
  CHILD_PROTECTION_PLAN,
  CHILD_IN_NEED_PLAN,
  CARE_ORDER,
  INTERIM_CARE_ORDER,
  EMERGENCY_PROTECTION_ORDER,
  POLICE_PROTECTION,
  SUPERVISION_ORDER,
  SPECIAL_GUARDIANSHIP_ORDER,
  ACCOMMODATED_BY_AGREEMENT,
  YOUTH_JUSTICE_ORDER,
  ASYLUM_SEEKER
}
