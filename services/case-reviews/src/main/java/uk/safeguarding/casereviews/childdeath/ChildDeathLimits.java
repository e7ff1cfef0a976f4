package uk.safeguarding.casereviews.childdeath;

import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.HourLimit;

/** The limits that run on the review of a child's death. */
public final class ChildDeathLimits {

  /** Counted from the death; the hours run through nights, weekends and holidays. */
  public static final HourLimit NOTIFICATION =
      new HourLimit(
          48,
          "Child death review: statutory and operational guidance (England) 2018, \"Immediate"
              + " decision making and notifications\"");

  /** Counted from the last analysis form that the panel had. */
  public static final DayLimit PANEL_AFTER_ANALYSIS =
      DayLimit.weeks(
          6,
          "Child death review: statutory and operational guidance (England) 2018, \"Child death"
              + " overview panel\"");

  /** Counted from the death; the statutory return asks how long a review took and sets no limit. */
  public static final DayLimit REVIEW =
      DayLimit.months(12, "local practice, after the times in the statutory return");

  private ChildDeathLimits() {}
}
