package uk.safeguarding.lookedafterchildren.periodofcare;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run while a child is looked after. */
public final class PeriodOfCareLimits {

  private static final String REGULATIONS =
      "Care Planning, Placement and Case Review (England) Regulations 2010, regulation ";

  /** Counted from the start of a placement with another carer. */
  public static final DayLimit FIRST_VISIT = DayLimit.weeks(1, REGULATIONS + "28(2)(a)");

  /** Counted from the last visit. */
  public static final DayLimit NEXT_VISIT = DayLimit.weeks(6, REGULATIONS + "28(2)(b) and (c)(ii)");

  /** After it a placement that is to last until 18 may be visited less often. */
  public static final DayLimit FIRST_YEAR = DayLimit.years(1, REGULATIONS + "28(2)(b)");

  /** Counted from the last visit, after the first year of a placement that is to last until 18. */
  public static final DayLimit NEXT_VISIT_LONG_TERM =
      DayLimit.months(3, REGULATIONS + "28(2)(c)(i)");

  /** With a parent under an interim care order, until the first review. */
  public static final DayLimit VISIT_WITH_PARENT_BEFORE_REVIEW =
      DayLimit.weeks(1, REGULATIONS + "28(4)(a)");

  /** With a parent under an interim care order, after the first review. */
  public static final DayLimit VISIT_WITH_PARENT_AFTER_REVIEW =
      DayLimit.weeks(4, REGULATIONS + "28(4)(b)");

  /** Counted from the visit: until it is written up. */
  public static final DayLimit RECORD_OF_VISIT = DayLimit.workingDays(5, "local practice");

  /** Counted from the day on which the child began to be looked after. */
  public static final DayLimit FIRST_REVIEW = DayLimit.workingDays(20, REGULATIONS + "33(1)");

  /** Counted from the first review. */
  public static final DayLimit SECOND_REVIEW = DayLimit.months(3, REGULATIONS + "33(2)");

  /** Counted from the review before. */
  public static final DayLimit NEXT_REVIEW = DayLimit.months(6, REGULATIONS + "33(2)");

  /** Counted from a move: the next one within it makes three placements in 12 months. */
  public static final DayLimit STABILITY =
      DayLimit.months(
          12,
          "the DfE's measure of three or more placements in a year; over any 12 months by local"
              + " practice");

  /** Further away than this a placement outside the authority is found to be far. */
  public static final int FAR_IN_MILES = 20;

  /**
   * From this day a child under 16 may not be placed in accommodation for independent or
   * semi-independent living (SI 2021/161).
   */
  static final LocalDate UNDER_16_SINCE = LocalDate.of(2021, 9, 9);

  private PeriodOfCareLimits() {}
}
