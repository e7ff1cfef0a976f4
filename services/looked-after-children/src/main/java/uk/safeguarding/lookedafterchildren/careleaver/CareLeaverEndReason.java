package uk.safeguarding.lookedafterchildren.careleaver;

/** Why support ended. */
public enum CareLeaverEndReason {
  /** Former relevant or qualifying, in no education or training, asking for no more. */
  REACHED_21,
  /** No support lasts longer (Children Act 1989, sections 23CZB and 23CA). */
  REACHED_25,
  /** The young person asked for it to end. */
  NO_LONGER_REQUIRED,
  /** After 21, with the programme of education or training. */
  EDUCATION_ENDED,
  MOVED_TO_OTHER_AUTHORITY,
  NOT_ENTITLED,
  DIED;

  /** Whether the last day is a birthday by law, so that it would tell the date of birth. */
  public boolean isBirthday() {
    return this == REACHED_21 || this == REACHED_25;
  }
}
