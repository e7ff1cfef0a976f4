package uk.safeguarding.kernel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of local calendar time (Europe/London) that figures are reported for: a month, a
 * quarter or a year of the financial calendar, which runs from April to March. Its {@code
 * toString()} is how the interface writes it: {@code 2018-10}, {@code 2018-Q2}, {@code 2017-18}.
 */
public sealed interface ReportingPeriod extends Comparable<ReportingPeriod>
    permits Month, Quarter, FinancialYear {

  /** The first day, included. */
  LocalDate firstDay();

  /** The last day, included. */
  LocalDate lastDay();

  /** The calendar months it is made of, earliest first. */
  List<Month> months();

  /** The period of the same length just before. */
  ReportingPeriod previous();

  /** The period of the same length just after. */
  ReportingPeriod next();

  /** The period one year earlier. */
  ReportingPeriod sameLastYear();

  /** How a person reads it in a heading. */
  String label();

  /** How a person reads it in a narrow column. */
  String shortLabel();

  default boolean contains(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  default boolean contains(ReportingPeriod other) {
    return contains(other.firstDay()) && contains(other.lastDay());
  }

  /** By first day; of two that start together, the shorter comes first. */
  @Override
  default int compareTo(ReportingPeriod other) {
    return Comparator.comparing(ReportingPeriod::firstDay)
        .thenComparing(ReportingPeriod::lastDay)
        .compare(this, other);
  }

  /**
   * Reads a period whose length is not known beforehand. From 2000 to 2011 a month and a year can
   * be written alike ({@code 2008-09} is September 2008 and the year 2008-09); such a text is
   * refused rather than guessed, and {@link Month#parse} or {@link FinancialYear#parse} must be
   * asked.
   */
  static ReportingPeriod parse(String text) {
    boolean month = Month.isWritten(text);
    boolean year = FinancialYear.isWritten(text);
    if (month && year) {
      throw new IllegalArgumentException(
          "\"" + text + "\" can be a month or a financial year: say which is meant");
    }
    if (month) {
      return Month.parse(text);
    }
    if (year) {
      return FinancialYear.parse(text);
    }
    if (Quarter.isWritten(text)) {
      return Quarter.parse(text);
    }
    throw PeriodText.refused(
        text, "period", "a month 2018-10, a quarter 2018-Q2 or a financial year 2017-18");
  }
}
