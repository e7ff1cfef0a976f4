package uk.safeguarding.casereviews.rapidreview;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a rapid review. */
public final class RapidReviewLimits {

  /** Counted from the day on which the authority became aware of the incident. */
  public static final DayLimit COMPLETION =
      DayLimit.workingDays(
          15,
          "Working Together 2018, chapter 4, and 2023, chapter 5, \"The rapid review\"; Child"
              + " Safeguarding Practice Review Panel, practice guidance 2019, \"Rapid review"
              + " timescales\"");

  private RapidReviewLimits() {}
}
