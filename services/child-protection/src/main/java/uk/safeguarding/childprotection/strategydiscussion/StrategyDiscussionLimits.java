package uk.safeguarding.childprotection.strategydiscussion;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a strategy discussion. */
public final class StrategyDiscussionLimits {

  /**
   * Counted from the day on which a manager decided that one was needed. Working Together asks for
   * it "whenever there is reasonable cause" and sets no number of days.
   */
  public static final DayLimit HELD =
      DayLimit.workingDays(1, "local practice; Working Together 2018, chapter 1, sets no limit");

  private StrategyDiscussionLimits() {}
}
