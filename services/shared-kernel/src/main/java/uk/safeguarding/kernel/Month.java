package uk.safeguarding.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A calendar month, written {@code 2018-10}; {@code month} is 1 to 12. */
public record Month(int year, int month) implements ReportingPeriod {
  private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}-(0[1-9]|1[0-2])");

  /** Our own names, because the JDK's British locale writes "Sept". */
  private static final List<String> NAMES =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  public Month {
    PeriodText.requireYear(year);
    if (month < 1 || month > 12) {
      throw new IllegalArgumentException("month " + month + " is not 1 to 12");
    }
  }

  public static Month containing(LocalDate day) {
    return new Month(day.getYear(), day.getMonthValue());
  }

  public static Month parse(String text) {
    if (!isWritten(text)) {
      throw PeriodText.refused(text, "month", "YYYY-MM such as 2018-10");
    }
    return new Month(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }

  /** Whether a text is how a month is written. */
  public static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  /** The month this many months later; earlier when negative. */
  public Month plusMonths(int months) {
    return containing(firstDay().plusMonths(months));
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(year, month, 1);
  }

  @Override
  public LocalDate lastDay() {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  @Override
  public List<Month> months() {
    return List.of(this);
  }

  @Override
  public Month previous() {
    return plusMonths(-1);
  }

  @Override
  public Month next() {
    return plusMonths(1);
  }

  @Override
  public Month sameLastYear() {
    return plusMonths(-12);
  }

  /** {@code October 2018}. */
  @Override
  public String label() {
    return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year;
  }

  /** {@code Oct-18}. */
  @Override
  public String shortLabel() {
    return name() + "-" + PeriodText.twoDigits(year);
  }

  /** {@code Oct}. */
  public String name() {
    return NAMES.get(month - 1);
  }

  @Override
  public String toString() {
    return year + "-" + PeriodText.twoDigits(month);
  }
}
