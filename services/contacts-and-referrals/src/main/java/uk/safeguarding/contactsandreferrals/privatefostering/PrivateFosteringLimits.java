package uk.safeguarding.contactsandreferrals.privatefostering;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a private fostering arrangement. */
public final class PrivateFosteringLimits {

  private static final String REGULATIONS =
      "Children (Private Arrangements for Fostering) Regulations 2005, ";

  /** Counted from the notification, or from the day on which the council became aware. */
  public static final DayLimit INITIAL_VISIT =
      DayLimit.workingDays(7, REGULATIONS + "regulations 4(1) and 7(1)");

  /** Counted from the visit before, where that was in the arrangement's first year. */
  public static final DayLimit VISIT_IN_FIRST_YEAR =
      DayLimit.weeks(6, REGULATIONS + "regulation 8(1)(a)");

  /** Counted from the visit before, where that was later. */
  public static final DayLimit VISIT_AFTER_FIRST_YEAR =
      DayLimit.weeks(12, REGULATIONS + "regulation 8(1)(b)");

  /** The first year; it begins when the council becomes aware of the arrangement. */
  static final DayLimit FIRST_YEAR = DayLimit.years(1, REGULATIONS + "regulation 8(1)(a) and (6)");

  private PrivateFosteringLimits() {}
}
