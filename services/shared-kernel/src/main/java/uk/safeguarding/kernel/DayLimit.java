package uk.safeguarding.kernel;

import java.time.LocalDate;

/**
 * A limit in days or longer: what is counted, and where it is written.
 *
 * @param length how many of the unit; the day of the start is day nought
 * @param source the guidance or regulation, with its paragraph
 */
public record DayLimit(int length, Unit unit, String source) {

  /** What a limit counts. */
  public enum Unit {
    /** Monday to Friday without the bank holidays of England and Wales. */
    WORKING_DAYS("working day"),
    CALENDAR_DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    YEARS("year");

    private final String singular;

    Unit(String singular) {
      this.singular = singular;
    }
  }

  public static DayLimit workingDays(int length, String source) {
    return new DayLimit(length, Unit.WORKING_DAYS, source);
  }

  public static DayLimit calendarDays(int length, String source) {
    return new DayLimit(length, Unit.CALENDAR_DAYS, source);
  }

  public static DayLimit weeks(int length, String source) {
    return new DayLimit(length, Unit.WEEKS, source);
  }

  public static DayLimit months(int length, String source) {
    return new DayLimit(length, Unit.MONTHS, source);
  }

  public static DayLimit years(int length, String source) {
    return new DayLimit(length, Unit.YEARS, source);
  }

  /** The last day on which it is kept. */
  public LocalDate lastDay(LocalDate start) {
    return switch (unit) {
      case WORKING_DAYS -> WorkingDays.englandAndWales().due(start, length).date();
      case CALENDAR_DAYS -> start.plusDays(length);
      case WEEKS -> start.plusWeeks(length);
      case MONTHS -> start.plusMonths(length);
      case YEARS -> start.plusYears(length);
    };
  }

  public boolean isKept(LocalDate start, LocalDate end) {
    return !end.isAfter(lastDay(start));
  }

  /** {@code 15 working days}. */
  @Override
  public String toString() {
    return length + " " + unit.singular + (length == 1 ? "" : "s");
  }
}
