package uk.safeguarding.contactsandreferrals.earlyhelp;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on early help. No law sets any: both are local practice. */
public final class EarlyHelpLimits {

  /** Counted from the start of the universal help assessment. */
  public static final DayLimit HELP_ASSESSMENT = DayLimit.workingDays(30, "local practice");

  /** Counted from the start of the plan, and then from each review. */
  public static final DayLimit REVIEW = DayLimit.weeks(12, "local practice");

  private EarlyHelpLimits() {}
}
