package uk.safeguarding.contactsandreferrals.allegation;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on an allegation, all from the day on which it was received. */
public final class AllegationLimits {

  private static final String TIMESCALES =
      "Keeping children safe in education (September 2018), part four, \"Timescales\"";

  public static final DayLimit REFERRAL =
      DayLimit.workingDays(1, "Working Together 2018, chapter 2, \"People in positions of trust\"");

  /** 80% of all cases are expected to be resolved within it; of a single case nothing follows. */
  public static final DayLimit FOUR_IN_FIVE_CONCLUDED = DayLimit.months(1, TIMESCALES);

  /** 90% of all cases are expected to be resolved within it; of a single case nothing follows. */
  public static final DayLimit NINE_IN_TEN_CONCLUDED = DayLimit.months(3, TIMESCALES);

  /** All but the most exceptional cases are to be completed within it. */
  public static final DayLimit ALL_CONCLUDED = DayLimit.months(12, TIMESCALES);

  private AllegationLimits() {}
}
