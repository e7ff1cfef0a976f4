package uk.safeguarding.reporting.counted.known;

import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;

/** Periods as text of which none can be taken for another: 2008-09 is a month and a year. */
public final class WrittenPeriod {

  private static final String YEAR = "year ";

  private WrittenPeriod() {}

  public static String of(ReportingPeriod period) {
    return switch (period) {
      case Month month -> month.toString();
      case Quarter quarter -> quarter.toString();
      case FinancialYear year -> YEAR + year;
    };
  }

  public static ReportingPeriod read(String written) {
    if (written.startsWith(YEAR)) {
      return FinancialYear.parse(written.substring(YEAR.length()));
    }
    return Month.isWritten(written) ? Month.parse(written) : Quarter.parse(written);
  }
}
