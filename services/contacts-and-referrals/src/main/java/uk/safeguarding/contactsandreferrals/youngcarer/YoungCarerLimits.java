package uk.safeguarding.contactsandreferrals.youngcarer;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on the record of a young carer. */
public final class YoungCarerLimits {

  /** Counted from the assessment's start. The Act sets no limit for a young carer's assessment. */
  public static final DayLimit ASSESSMENT =
      DayLimit.workingDays(
          45, "Local practice, as for assessments in Working Together 2018, chapter 1");

  /** In completed years: a young carer is younger. */
  static final int ADULT = 18;

  private YoungCarerLimits() {}
}
