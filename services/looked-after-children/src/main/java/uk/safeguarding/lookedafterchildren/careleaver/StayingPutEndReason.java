package uk.safeguarding.lookedafterchildren.careleaver;

/** Why a Staying Put arrangement ended. */
public enum StayingPutEndReason {
  /** The arrangement lasts until 21 (Children Act 1989, section 23CZA). */
  REACHED_21,
  YOUNG_PERSON_MOVED_ON,
  CARER_ENDED_IT,
  OTHER;

  /** Whether the last day is a birthday by law, so that it would tell the date of birth. */
  public boolean isBirthday() {
    return this == REACHED_21;
  }
}
