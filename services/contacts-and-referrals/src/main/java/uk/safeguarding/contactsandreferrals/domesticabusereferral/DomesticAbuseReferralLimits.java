package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a domestic abuse referral. */
public final class DomesticAbuseReferralLimits {

  /** Counted from the last referral: what comes within it is a repeat, what comes later is new. */
  public static final DayLimit REPEAT =
      DayLimit.months(12, "SafeLives, \"Definition of a repeat at Marac\"");

  private DomesticAbuseReferralLimits() {}
}
