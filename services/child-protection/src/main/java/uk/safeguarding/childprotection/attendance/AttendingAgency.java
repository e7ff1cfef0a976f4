package uk.safeguarding.childprotection.attendance;

/** An agency that takes part in discussions, conferences and core groups. */
public enum AttendingAgency {
  /** Children's social care of the local authority. */
  SOCIAL_CARE,
  POLICE,
  HEALTH,
  EDUCATION,
  OTHER
}
