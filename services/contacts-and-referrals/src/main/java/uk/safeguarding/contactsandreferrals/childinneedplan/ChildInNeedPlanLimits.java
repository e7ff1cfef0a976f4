package uk.safeguarding.contactsandreferrals.childinneedplan;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a plan. The law sets none; what it is reviewed by is local practice. */
public final class ChildInNeedPlanLimits {

  /** Counted from the start, and then from each review. */
  public static final DayLimit REVIEW =
      DayLimit.months(
          3,
          "local practice; Working Together 2018, chapter 1, asks for regular review and names no"
              + " interval");

  /** Counted from the start, and then from each visit at which the child was seen. */
  public static final DayLimit VISIT = DayLimit.workingDays(20, "local practice");

  private ChildInNeedPlanLimits() {}
}
