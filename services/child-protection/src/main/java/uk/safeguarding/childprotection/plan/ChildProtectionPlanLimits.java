package uk.safeguarding.childprotection.plan;

import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.timetable.Cadence;

/** The limits that run while a child is subject of a plan. */
public final class ChildProtectionPlanLimits {

  /** Counted from the plan's start, and then from the last visit at which the child was seen. */
  public static final DayLimit VISIT =
      DayLimit.workingDays(15, "local practice; Working Together 2018 leaves it to the plan");

  /** Counted from the initial conference. */
  public static final DayLimit FIRST_CORE_GROUP =
      DayLimit.workingDays(10, "Working Together 2018, chapter 1, \"The core group should\"");

  /** Counted from the last core group. */
  public static final DayLimit NEXT_CORE_GROUP = DayLimit.weeks(6, "local practice");

  /** Counted from the initial conference. */
  public static final DayLimit FIRST_REVIEW =
      DayLimit.months(
          3, "Working Together 2018, chapter 1, \"Child protection review conference\"");

  /** Counted from the last review conference. */
  public static final DayLimit NEXT_REVIEW =
      DayLimit.months(
          6, "Working Together 2018, chapter 1, \"Child protection review conference\"");

  /** From then on the plan counts among those of two years or more. */
  public static final DayLimit LONG_PLAN =
      DayLimit.years(
          2, "local practice, after the DfE's count of plans that lasted two years or more");

  public static final Cadence VISITS = new Cadence(VISIT, VISIT);
  public static final Cadence CORE_GROUPS = new Cadence(FIRST_CORE_GROUP, NEXT_CORE_GROUP);
  public static final Cadence REVIEWS = new Cadence(FIRST_REVIEW, NEXT_REVIEW);

  private ChildProtectionPlanLimits() {}
}
