package uk.safeguarding.casereviews.practicereview;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a review, from the decision to begin it. */
public final class PracticeReviewLimits {

  public static final DayLimit COMPLETION =
      DayLimit.months(6, "Working Together 2015, chapter 4, \"Timescale for SCR completion\"");

  public static final DayLimit PUBLICATION =
      DayLimit.months(
          6,
          "Working Together 2018, chapter 4, and 2023, chapter 5, \"Expectations for the final"
              + " report\"");

  /** What the limit on publication rests on: no guidance sets one for partnership reviews. */
  public static final String PUBLICATION_SOURCE =
      PUBLICATION.source() + "; partnership reviews: local practice";

  /** From the day on which the panel was sent the report: the first day of publication. */
  public static final DayLimit PANEL_READS =
      DayLimit.workingDays(
          7, "Working Together 2018, chapter 4, \"Expectations for the final report\"");

  /** The last day of the Local Safeguarding Children Boards. */
  public static final LocalDate BOARDS_END = LocalDate.of(2019, 9, 29);

  private PracticeReviewLimits() {}
}
