package uk.safeguarding.lookedafterchildren.adoption;

import java.time.LocalDate;
import uk.safeguarding.kernel.DayLimit;

/** The limits that run on a plan of adoption. */
public final class AdoptionLimits {

  /**
   * From the day on which the decision maker received the panel's recommendation and final minutes.
   * Regulation 19 of the Adoption Agencies Regulations 2005 itself sets no time.
   */
  public static final DayLimit DECISION =
      DayLimit.workingDays(7, "Adoption: national minimum standards (2014), standard 17.11");

  /**
   * From entering care to moving in with the adopters, about 14 months. Set for a council's average
   * of three years; here asked of each child.
   */
  public static final DayLimit MOVING_IN =
      DayLimit.calendarDays(
          426,
          "Adoption scorecards, indicators A1 and A10, threshold for 2013 to 2016 and after"
              + " (Department for Education, January 2014)");

  /** From the placement order to the match, about 4 months; otherwise as {@link #MOVING_IN}. */
  public static final DayLimit MATCH =
      DayLimit.calendarDays(
          121,
          "Adoption scorecards, indicator A2, threshold for 2013 to 2016 and after (Department for"
              + " Education, January 2014)");

  /** How long the child must have lived with the adopters before they apply. */
  public static final DayLimit HOME_BEFORE_APPLICATION =
      DayLimit.weeks(10, "Adoption and Children Act 2002, section 42(2)");

  /** The first day of the years for which the thresholds of the scorecards are these. */
  private static final LocalDate THRESHOLDS_FROM = LocalDate.of(2013, 4, 1);

  private AdoptionLimits() {}

  /** Whether a threshold was kept, as far as it was one when the clock stopped. */
  static boolean isKept(DayLimit threshold, LocalDate start, LocalDate stop) {
    return stop.isBefore(THRESHOLDS_FROM) || threshold.isKept(start, stop);
  }
}
