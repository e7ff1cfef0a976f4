package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.DayLimit.Unit;

class DayLimitTest {

  private static final String SOURCE = "invented guidance, paragraph 1";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          15, WORKING_DAYS,  2018-10-01, 2018-10-22, three weeks without a holiday
          15, WORKING_DAYS,  2018-12-14, 2019-01-09, Christmas and Boxing Day and New Year on the way
           1, WORKING_DAYS,  2018-03-29, 2018-04-03, Maundy Thursday: Good Friday and Easter Monday are not worked
          10, WORKING_DAYS,  2022-09-09, 2022-09-26, the state funeral of 2022-09-19 is not worked
           1, WORKING_DAYS,  2022-09-16, 2022-09-20, nor is it day one
           5, WORKING_DAYS,  2023-05-05, 2023-05-15, the coronation's Monday 2023-05-08 is not worked
           4, WORKING_DAYS,  2023-04-28, 2023-05-05, nor the early May Monday of the week before
           1, WORKING_DAYS,  2018-10-06, 2018-10-08, a start on a Saturday
           0, WORKING_DAYS,  2018-10-06, 2018-10-06, a limit of no days ends where it starts
           7, CALENDAR_DAYS, 2018-12-21, 2018-12-28, calendar days know no Christmas
          28, CALENDAR_DAYS, 2024-02-01, 2024-02-29, February of a leap year
          28, CALENDAR_DAYS, 2023-02-01, 2023-03-01, and of a common one
           6, WEEKS,         2018-10-01, 2018-11-12, the same day of the week
           1, MONTHS,        2019-01-31, 2019-02-28, a month without that day ends on its last
           3, MONTHS,        2018-11-30, 2019-02-28, over the turn of the year
           6, MONTHS,        2023-08-31, 2024-02-29, into a leap year
           1, YEARS,         2024-02-29, 2025-02-28, a year without that day ends on 28 February
          """)
  void the_last_day_keeps_the_limit_and_the_next_does_not(
      int length, Unit unit, LocalDate start, LocalDate last, String why) {
    var limit = new DayLimit(length, unit, SOURCE);
    assertThat(limit.lastDay(start)).as(why).isEqualTo(last);
    assertThat(limit.isKept(start, last)).as(why).isTrue();
    assertThat(limit.isKept(start, last.plusDays(1))).as(why).isFalse();
    assertThat(limit.isKept(start, start)).as(why).isTrue();
  }

  @Test
  void it_says_what_it_counts_and_where_it_is_written() {
    assertThat(DayLimit.workingDays(15, SOURCE)).hasToString("15 working days");
    assertThat(DayLimit.workingDays(1, SOURCE)).hasToString("1 working day");
    assertThat(DayLimit.calendarDays(7, SOURCE)).hasToString("7 days");
    assertThat(DayLimit.weeks(6, SOURCE)).hasToString("6 weeks");
    assertThat(DayLimit.months(3, SOURCE)).hasToString("3 months");
    assertThat(DayLimit.years(1, SOURCE)).hasToString("1 year");
    assertThat(DayLimit.years(1, SOURCE).source()).isEqualTo(SOURCE);
  }
}
