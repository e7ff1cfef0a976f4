package uk.safeguarding.agencyreturns.formats.monthlydataset;

import java.time.YearMonth;

/** What a sender is told of a month that belongs in a later return. */
final class AfterThePeriod {

  private AfterThePeriod() {}

  static String message(YearMonth month, YearMonth period) {
    return month
        + " is after the return's period "
        + period
        + ". Submit it as the return of that month.";
  }
}
