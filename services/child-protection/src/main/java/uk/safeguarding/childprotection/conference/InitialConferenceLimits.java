package uk.safeguarding.childprotection.conference;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run until an initial child protection conference. */
public final class InitialConferenceLimits {

  /**
   * Counted from the last strategy discussion. Where there were several, Working Together counts
   * from the one at which the enquiry was initiated; the board counts from the last.
   */
  public static final DayLimit AFTER_LAST_DISCUSSION =
      DayLimit.workingDays(
          15,
          "Working Together 2018, chapter 1, \"Initial child protection conferences\"; from the"
              + " last of several discussions: local practice");

  /** Counted from the first strategy discussion: an earlier target than the statutory one. */
  public static final DayLimit AFTER_FIRST_DISCUSSION = DayLimit.workingDays(15, "local practice");

  /** Counted from the day on which the other area told of the move. */
  public static final DayLimit AFTER_NOTIFICATION =
      DayLimit.workingDays(
          15, "Working Together 2018, chapter 1, \"Discontinuing the child protection plan\"");

  private InitialConferenceLimits() {}
}
