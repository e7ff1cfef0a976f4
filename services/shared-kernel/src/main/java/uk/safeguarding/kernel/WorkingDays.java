package uk.safeguarding.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days of England and Wales: Monday to Friday less the bank holidays, from 1990 to 2030, as
 * GOV.UK publishes them ({@code calendar/bank-holidays-england-and-wales.csv}). The holidays of
 * years that are not proclaimed yet are computed, and what rests on them says so.
 *
 * <p>The day after the start is day one; after a start on a day that is not worked, the next
 * working day is.
 */
public final class WorkingDays {

  private static final String HOLIDAYS = "/calendar/bank-holidays-england-and-wales.csv";
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  private static final WorkingDays ENGLAND_AND_WALES = read();

  /** How many working days there are from the first day on, up to and including each day. */
  private final int[] workedUpTo;

  /** The first day whose holidays are computed. */
  private final LocalDate computedFrom;

  private WorkingDays(Set<LocalDate> holidays, LocalDate computedFrom) {
    this.computedFrom = computedFrom;
    this.workedUpTo = new int[place(LAST) + 1];
    int worked = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      worked += isWeekday(day) && !holidays.contains(day) ? 1 : 0;
      workedUpTo[place(day)] = worked;
    }
  }

  public static WorkingDays englandAndWales() {
    return ENGLAND_AND_WALES;
  }

  /**
   * Whether a day is worked.
   *
   * @throws IllegalArgumentException outside 1990 to 2030
   */
  public boolean isWorkingDay(LocalDate day) {
    int place = place(day);
    return workedUpTo[place] > (place == 0 ? 0 : workedUpTo[place - 1]);
  }

  /**
   * How many working days have passed at the end of a day: 0 on the day of the start, 1 on the
   * first working day after it; negative when the end lies before the start.
   *
   * @throws IllegalArgumentException outside 1990 to 2030
   */
  public int between(LocalDate start, LocalDate end) {
    return workedUpTo[place(end)] - workedUpTo[place(start)];
  }

  /**
   * The last day of a limit of so many working days.
   *
   * @throws IllegalArgumentException when the limit is negative, or ends outside 1990 to 2030
   */
  public DueDate due(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("A limit of " + workingDays + " working days");
    }
    LocalDate day = start;
    for (int left = workedUpTo[place(start)] + workingDays; workedUpTo[place(day)] < left; ) {
      day = day.plusDays(1);
    }
    return new DueDate(day, restsOnComputedHolidays(day));
  }

  /** Whether a result up to this day rests on holidays that nobody has proclaimed yet. */
  public boolean restsOnComputedHolidays(LocalDate upTo) {
    return !upTo.isBefore(computedFrom);
  }

  /**
   * The last day on which a limit is kept.
   *
   * @param provisional whether it rests on bank holidays that are computed, not proclaimed
   */
  public record DueDate(LocalDate date, boolean provisional) {}

  private static int place(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new IllegalArgumentException(
          day
              + " is outside the calendar of working days, which runs from "
              + FIRST
              + " to "
              + LAST);
    }
    return (int) ChronoUnit.DAYS.between(FIRST, day);
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private record Holiday(LocalDate date, boolean computed) {

    static Holiday read(String line) {
      String[] cells = line.split(",", -1);
      return switch (cells[2]) {
        case "proclaimed" -> new Holiday(LocalDate.parse(cells[0]), false);
        case "computed" -> new Holiday(LocalDate.parse(cells[0]), true);
        default -> throw new IllegalStateException(HOLIDAYS + " says neither: " + line);
      };
    }
  }

  private static WorkingDays read() {
    try (var file =
            Objects.requireNonNull(WorkingDays.class.getResourceAsStream(HOLIDAYS), HOLIDAYS);
        var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      var holidays = lines.lines().skip(1).map(Holiday::read).toList();
      LocalDate computedFrom =
          holidays.stream()
              .filter(Holiday::computed)
              .map(Holiday::date)
              .min(LocalDate::compareTo)
              .map(day -> day.withDayOfYear(1))
              .orElse(LAST.plusDays(1));
      return new WorkingDays(
          holidays.stream().map(Holiday::date).collect(Collectors.toSet()), computedFrom);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
