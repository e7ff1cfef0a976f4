package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays days = WorkingDays.englandAndWales();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2018-12-21, 10, 2019-01-09, a Friday before Christmas: three bank holidays on the way
          2018-10-01,  1, 2018-10-02, the day after the start is day one
          2018-10-05,  1, 2018-10-08, after a Friday the next day that counts is Monday
          2018-10-06,  1, 2018-10-08, a start on a Saturday counts from Monday as day one
          2018-10-07,  1, 2018-10-08, and so does one on a Sunday
          2018-03-29,  1, 2018-04-03, Maundy Thursday: Good Friday and Easter Monday are not worked
          2018-03-30,  1, 2018-04-03, a start on Good Friday counts from Tuesday
          2011-04-28,  1, 2011-05-03, a royal wedding on the Friday and early May on the Monday
          2020-05-01,  1, 2020-05-04, early May was moved from the Monday
          2020-05-07,  1, 2020-05-11, to the Friday of the anniversary
          2022-06-01,  1, 2022-06-06, spring moved and a jubilee beside it
          2022-09-16,  1, 2022-09-20, a state funeral on the Monday
          1999-12-30,  1, 2000-01-04, the turn of the millennium and a substitute day
          2004-12-24,  1, 2004-12-29, Christmas at a weekend has two substitute days
          2018-10-01,  0, 2018-10-01, a limit of no days ends on its start
          """)
  void a_limit_ends_on_its_last_working_day(LocalDate start, int limit, LocalDate due, String why) {
    assertThat(days.due(start, limit).date()).as(why).isEqualTo(due);
    assertThat(days.between(start, due)).as(why).isEqualTo(limit);
  }

  @Test
  void every_start_of_forty_years_agrees_with_a_calendar_that_counts_day_by_day() {
    Set<LocalDate> holidays = holidaysByRule();
    int compared = 0;
    for (LocalDate start = LocalDate.of(1990, 1, 1);
        start.isBefore(LocalDate.of(2030, 10, 1));
        start = start.plusDays(1)) {
      LocalDate day = start;
      for (int limit = 1; limit <= 15; limit++) {
        do {
          day = day.plusDays(1);
        } while (!isWorked(day, holidays));
        assertThat(days.due(start, limit).date()).isEqualTo(day);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(182_625);
  }

  @Test
  void what_rests_on_holidays_that_nobody_proclaimed_says_so() {
    assertThat(days.due(LocalDate.of(2027, 12, 1), 5).provisional()).isFalse();
    assertThat(days.due(LocalDate.of(2027, 12, 20), 10).provisional()).isTrue();
    assertThat(days.restsOnComputedHolidays(LocalDate.of(2027, 12, 31))).isFalse();
    assertThat(days.restsOnComputedHolidays(LocalDate.of(2028, 1, 1))).isTrue();
  }

  @Test
  void days_outside_the_calendar_are_refused_and_never_guessed() {
    for (LocalDate outside : List.of(LocalDate.of(1989, 12, 31), LocalDate.of(2031, 1, 1))) {
      assertThatThrownBy(() -> days.isWorkingDay(outside))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("from 1990-01-01 to 2030-12-31");
    }
    assertThatThrownBy(() -> days.due(LocalDate.of(2030, 12, 31), 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> days.due(LocalDate.of(2018, 10, 1), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_end_before_the_start_is_negative() {
    assertThat(days.between(LocalDate.of(2018, 10, 8), LocalDate.of(2018, 10, 5))).isEqualTo(-1);
  }

  /** The same holidays by the Act's rules and the proclamations, without the file. */
  private static Set<LocalDate> holidaysByRule() {
    var holidays = new HashSet<LocalDate>();
    for (int year = 1990; year <= 2030; year++) {
      addFixed(holidays, LocalDate.of(year, 1, 1));
      LocalDate easter = easter(year);
      holidays.add(easter.minusDays(2));
      holidays.add(easter.plusDays(1));
      holidays.add(monday(LocalDate.of(year, Month.MAY, 1), true));
      holidays.add(monday(LocalDate.of(year, Month.MAY, 31), false));
      holidays.add(monday(LocalDate.of(year, Month.AUGUST, 31), false));
      addChristmas(holidays, year);
    }
    for (String moved :
        List.of("1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30")) {
      holidays.remove(LocalDate.parse(moved));
    }
    for (String proclaimed :
        List.of(
            "1995-05-08",
            "1999-12-31",
            "2002-06-03",
            "2002-06-04",
            "2011-04-29",
            "2012-06-04",
            "2012-06-05",
            "2020-05-08",
            "2022-06-02",
            "2022-06-03",
            "2022-09-19",
            "2023-05-08")) {
      holidays.add(LocalDate.parse(proclaimed));
    }
    return holidays;
  }

  private static LocalDate monday(LocalDate day, boolean onOrAfter) {
    return day.with(
        onOrAfter
            ? TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)
            : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static void addFixed(Set<LocalDate> holidays, LocalDate day) {
    holidays.add(
        switch (day.getDayOfWeek()) {
          case SATURDAY -> day.plusDays(2);
          case SUNDAY -> day.plusDays(1);
          case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        });
  }

  /** 25 and 26 December; at a weekend the 27th, and the 28th when both fall on it. */
  private static void addChristmas(Set<LocalDate> holidays, int year) {
    LocalDate christmas = LocalDate.of(year, 12, 25);
    switch (christmas.getDayOfWeek()) {
      case FRIDAY -> holidays.addAll(List.of(christmas, christmas.plusDays(3)));
      case SATURDAY -> holidays.addAll(List.of(christmas.plusDays(2), christmas.plusDays(3)));
      case SUNDAY -> holidays.addAll(List.of(christmas.plusDays(1), christmas.plusDays(2)));
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY ->
          holidays.addAll(List.of(christmas, christmas.plusDays(1)));
    }
  }

  /** Gauss's rule with its two exceptions, for 1900 to 2099. */
  private static LocalDate easter(int year) {
    int a = (19 * (year % 19) + 24) % 30;
    int b = (2 * (year % 4) + 4 * (year % 7) + 6 * a + 5) % 7;
    int march = 22 + a + b;
    if (march == 57 || (march == 56 && a == 28 && year % 19 > 10)) {
      march -= 7;
    }
    return LocalDate.of(year, 3, 1).plusDays(march - 1L);
  }

  private static boolean isWorked(LocalDate day, Set<LocalDate> holidays) {
    return day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day);
  }
}
