package uk.safeguarding.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The year from 1 April of {@code startYear} to 31 March of the next, written {@code 2017-18}. */
public record FinancialYear(int startYear) implements ReportingPeriod {
  private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}-\\d{2}");

  public FinancialYear {
    PeriodText.requireYear(startYear);
  }

  public static FinancialYear containing(LocalDate day) {
    return new FinancialYear(day.minusMonths(3).getYear());
  }

  public static FinancialYear parse(String text) {
    if (!isWritten(text)) {
      throw PeriodText.refused(
          text, "financial year", "YYYY-YY of two years in a row such as 2017-18");
    }
    return new FinancialYear(Integer.parseInt(text.substring(0, 4)));
  }

  static boolean isWritten(String text) {
    if (!WRITTEN.matcher(text).matches()) {
      return false;
    }
    int start = Integer.parseInt(text.substring(0, 4));
    return text.substring(5).equals(PeriodText.twoDigits(start + 1));
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(startYear, 4, 1);
  }

  @Override
  public LocalDate lastDay() {
    return LocalDate.of(startYear + 1, 3, 31);
  }

  @Override
  public List<Month> months() {
    Month first = Month.containing(firstDay());
    return IntStream.range(0, 12).mapToObj(first::plusMonths).toList();
  }

  public List<Quarter> quarters() {
    return IntStream.rangeClosed(1, 4).mapToObj(n -> new Quarter(startYear, n)).toList();
  }

  @Override
  public FinancialYear previous() {
    return new FinancialYear(startYear - 1);
  }

  @Override
  public FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  @Override
  public FinancialYear sameLastYear() {
    return previous();
  }

  @Override
  public String label() {
    return toString();
  }

  @Override
  public String shortLabel() {
    return toString();
  }

  @Override
  public String toString() {
    return startYear + "-" + PeriodText.twoDigits(startYear + 1);
  }
}
