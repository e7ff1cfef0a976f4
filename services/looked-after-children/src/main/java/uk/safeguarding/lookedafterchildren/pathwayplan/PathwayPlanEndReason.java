package uk.safeguarding.lookedafterchildren.pathwayplan;

/** Why a pathway plan ended. */
public enum PathwayPlanEndReason {
  REACHED_21,
  REACHED_25,
  /** The young person asked for it, or the programme of education or training ended. */
  SUPPORT_ENDED,
  MOVED_TO_OTHER_AUTHORITY,
  NOT_ENTITLED,
  DIED;

  /** Whether the last day is a birthday by law, so that it would tell the date of birth. */
  public boolean isBirthday() {
    return this == REACHED_21 || this == REACHED_25;
  }
}
