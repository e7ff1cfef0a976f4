package uk.safeguarding.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import uk.safeguarding.synthetic.authority.LivedAuthority;
import uk.safeguarding.synthetic.requests.Desk;

/**
 * An invented authority. The same seed, first month and number of months make the same requests.
 *
 * <p>The authority lives for years before its first month, so that its cases are in equilibrium. Of
 * those years only the history of children and carers who are still spoken of is told: its days
 * come first, under their own dates. Then comes every day of the months asked for, also where
 * nothing is told on it.
 */
public final class SyntheticAuthority {

  /** Years lived before the first month: longer than all but a few children are in care. */
  private static final int YEARS_BEFORE = 13;

  /**
   * Months after the last for which it is asked who is still spoken of: longer than the longest
   * silence about an open case.
   */
  private static final int MONTHS_AFTER = 14;

  private SyntheticAuthority() {}

  /**
   * Its days, one at a time; only what is still open is held in memory.
   *
   * @param from the first month
   * @param months how many are asked for
   */
  public static Stream<Day> of(long seed, YearMonth from, int months) {
    return of(seed, from, months, YEARS_BEFORE);
  }

  static Stream<Day> of(long seed, YearMonth from, int months, int yearsBefore) {
    LocalDate first = from.minusYears(yearsBefore).atDay(1);
    LocalDate reported = from.atDay(1);
    LocalDate last = from.plusMonths(months - 1L).atEndOfMonth();
    LocalDate heard = last.plusMonths(MONTHS_AFTER);
    Desk listening = Desk.listening(seed, reported);
    LivedAuthority heardOf = LivedAuthority.of(seed, listening, first, heard);
    first.datesUntil(heard.plusDays(1)).forEach(heardOf::live);
    LivedAuthority authority = LivedAuthority.of(seed, listening.writing(), first, heard);
    return first
        .datesUntil(last.plusDays(1))
        .map(day -> new Day(day, authority.live(day)))
        .filter(day -> !day.date().isBefore(reported) || !day.requests().isEmpty());
  }
}
