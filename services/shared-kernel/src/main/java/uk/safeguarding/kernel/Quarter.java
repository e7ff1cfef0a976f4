package uk.safeguarding.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A quarter of the financial year that starts in {@code startYear}, written {@code 2018-Q2}; number
 * 1 is April to June, 4 is January to March of the following calendar year.
 */
public record Quarter(int startYear, int number) implements ReportingPeriod {
  private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}-Q[1-4]");

  public Quarter {
    PeriodText.requireYear(startYear);
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter " + number + " is not 1 to 4");
    }
  }

  public static Quarter containing(LocalDate day) {
    LocalDate inYear = day.minusMonths(3);
    return new Quarter(inYear.getYear(), (inYear.getMonthValue() - 1) / 3 + 1);
  }

  public static Quarter parse(String text) {
    if (!isWritten(text)) {
      throw PeriodText.refused(text, "quarter", "YYYY-Qn such as 2018-Q2 (July to September 2018)");
    }
    return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
  }

  static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  public FinancialYear financialYear() {
    return new FinancialYear(startYear);
  }

  @Override
  public LocalDate firstDay() {
    return LocalDate.of(startYear, 4, 1).plusMonths(3L * (number - 1));
  }

  @Override
  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  @Override
  public List<Month> months() {
    Month first = Month.containing(firstDay());
    return IntStream.range(0, 3).mapToObj(first::plusMonths).toList();
  }

  @Override
  public Quarter previous() {
    return number == 1 ? new Quarter(startYear - 1, 4) : new Quarter(startYear, number - 1);
  }

  @Override
  public Quarter next() {
    return number == 4 ? new Quarter(startYear + 1, 1) : new Quarter(startYear, number + 1);
  }

  @Override
  public Quarter sameLastYear() {
    return new Quarter(startYear - 1, number);
  }

  /** {@code Quarter 2, 2018-19 (Jul to Sep 2018)}. */
  @Override
  public String label() {
    Month first = months().getFirst();
    Month last = months().getLast();
    return "Quarter %s, %s (%s to %s %s)"
        .formatted(
            Integer.toString(number),
            financialYear(),
            first.name(),
            last.name(),
            Integer.toString(last.year()));
  }

  /** {@code Q2 2018-19}. */
  @Override
  public String shortLabel() {
    return "Q" + number + " " + financialYear();
  }

  @Override
  public String toString() {
    return startYear + "-Q" + number;
  }
}
