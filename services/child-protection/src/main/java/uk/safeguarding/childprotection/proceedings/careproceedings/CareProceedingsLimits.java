package uk.safeguarding.childprotection.proceedings.careproceedings;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limit that runs on care proceedings. */
public final class CareProceedingsLimits {

  private static final DayLimit DISPOSED_OF =
      DayLimit.weeks(
          26,
          "Children Act 1989, section 32(1)(a)(ii), as the Children and Families Act 2014, section"
              + " 14, has it");

  private CareProceedingsLimits() {}

  /** The last day of the twenty-six weeks, which begin <em>with</em> the day of issue. */
  public static LocalDate lastDay(LocalDate issuedOn) {
    return DISPOSED_OF.lastDay(issuedOn.minusDays(1));
  }

  static String source() {
    return DISPOSED_OF.source();
  }
}
