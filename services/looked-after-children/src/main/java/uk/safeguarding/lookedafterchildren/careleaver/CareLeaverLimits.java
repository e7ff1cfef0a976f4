package uk.safeguarding.lookedafterchildren.careleaver;

import uk.safeguarding.kernel.DayLimit;
import uk.safeguarding.kernel.timetable.Cadence;

/** The limits that run while a care leaver is supported. */
public final class CareLeaverLimits {

  /** Counted from the last contact at which the young person was in touch. */
  public static final DayLimit CONTACT = DayLimit.weeks(8, "local practice");

  /** Counted from the beginning of support. */
  public static final DayLimit PERSONAL_ADVISER =
      DayLimit.months(
          3,
          "local practice; Children Act 1989, section 23B(2) and schedule 2, paragraph 19C set no"
              + " time");

  /** The window in which contact around a birthday counts: so many months before it. */
  public static final int MONTHS_BEFORE_BIRTHDAY = 3;

  /** And so many after it. */
  public static final int MONTHS_AFTER_BIRTHDAY = 1;

  public static final String BIRTHDAY_SOURCE =
      "DfE guide to return SSDA903, care leavers: contact from 3 months before to 1 month after the"
          + " birthday";

  public static final Cadence CONTACTS = new Cadence(CONTACT, CONTACT);

  private CareLeaverLimits() {}
}
