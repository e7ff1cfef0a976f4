package uk.safeguarding.reporting.signals.sentences;

import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;

/** Words for stretches of time. */
final class Periods {
  private Periods() {}

  /** {@code month}, {@code quarter}, {@code year}. */
  static String unit(ReportingPeriod period) {
    return switch (period) {
      case Month _ -> "month";
      case Quarter _ -> "quarter";
      case FinancialYear _ -> "year";
    };
  }

  /** {@code 1 month}, {@code 7 months}. */
  static String number(int count, ReportingPeriod like) {
    return count + " " + unit(like) + (count == 1 ? "" : "s");
  }

  /** In the middle of a sentence: {@code quarter 2, 2018-19 (Jul to Sep 2018)}. */
  static String name(ReportingPeriod period) {
    return switch (period) {
      case Month month -> month.label();
      case Quarter quarter -> "quarter" + quarter.label().substring("Quarter".length());
      case FinancialYear year -> year.label();
    };
  }
}
