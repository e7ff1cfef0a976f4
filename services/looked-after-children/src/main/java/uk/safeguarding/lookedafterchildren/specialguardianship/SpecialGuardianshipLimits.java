package uk.safeguarding.lookedafterchildren.specialguardianship;

import uk.safeguarding.kernel.DayLimit;

/** The limits that run on the way to a special guardianship order. */
public final class SpecialGuardianshipLimits {

  /** From the start of the assessment to the report; the court may set another day. */
  public static final DayLimit REPORT = DayLimit.weeks(12, "local practice");

  /** From the notice to the application, at least. */
  public static final DayLimit NOTICE = DayLimit.months(3, "Children Act 1989, section 14A(7)");

  private SpecialGuardianshipLimits() {}
}
