package uk.safeguarding.childprotection.proceedings.preproceedings;

import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.timetable.Cadence;

/** The limits that run in pre-proceedings; statutory guidance on court orders (2014) sets none. */
public final class PreProceedingsLimits {

  /** Counted from the day of the letter, and after that from the last meeting. */
  public static final DayLimit FIRST_MEETING = DayLimit.workingDays(10, "local practice");

  public static final DayLimit NEXT_REVIEW = DayLimit.weeks(6, "local practice");

  /** Counted from the day of the letter. */
  public static final DayLimit END = DayLimit.weeks(16, "local practice");

  public static final Cadence MEETINGS = new Cadence(FIRST_MEETING, NEXT_REVIEW);

  private PreProceedingsLimits() {}
}
