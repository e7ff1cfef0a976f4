package uk.safeguarding.lookedafterchildren.careplan;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a care plan. */
public final class CarePlanLimits {

  /** Counted from the start of the first placement; a plan may well be ready before it. */
  public static final DayLimit PREPARATION =
      DayLimit.workingDays(10, "Care Planning Regulations 2010, regulation 4(2)");

  /** The age in completed years from which a child is asked for its views: local practice. */
  static final int AGE_TO_BE_HEARD = 4;

  private CarePlanLimits() {}
}
