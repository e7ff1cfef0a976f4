package uk.safeguarding.contactsandreferrals.referral;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a referral. */
public final class ReferralLimits {

  /** Counted from the day of receipt. */
  public static final DayLimit DECISION =
      DayLimit.workingDays(
          1,
          "Working Together 2018, chapter 1, flow chart 1 \"Action taken when a child is referred to"
              + " local authority children's social care services\"");

  private ReferralLimits() {}
}
