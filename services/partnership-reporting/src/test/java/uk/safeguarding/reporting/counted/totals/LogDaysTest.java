package uk.safeguarding.reporting.counted.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogDaysTest {

  private static final Instant NOW = Instant.parse("2018-10-30T15:00:00Z");

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      textBlock =
          """
          2018-10-30T14:00:00Z,     2018-10-30T14:00:00Z,     today
          2018-10-29T00:00:00Z,     2018-10-29T00:00:00Z,     the first moment of yesterday
          2018-10-28T23:59:59.999Z, 2018-10-28T23:59:59.999Z, a day's end
          2018-10-28T23:59:59.998Z, 2018-10-27T22:59:59.999Z, a day of 25 hours that has not ended
          2018-10-27T23:00:00Z,     2018-10-27T22:59:59.999Z, midnight in summer time
          2018-10-27T22:59:59.999Z, 2018-10-27T22:59:59.999Z, a day's end in summer time
          2018-10-27T22:59:59.998Z, 2018-10-26T22:59:59.999Z, just before it
          """)
  void yesterday_and_today_are_served_to_the_instant_and_before_them_the_ends_of_days(
      Instant asked, Instant served, String why) {
    assertThat(LogDays.served(asked, NOW)).as(why).isEqualTo(served);
  }

  @Test
  void moments_are_written_so_that_they_sort() {
    String whole = LogDays.written(Instant.parse("2018-11-01T09:00:00Z"));
    String after = LogDays.written(Instant.parse("2018-11-01T09:00:00.001Z"));
    assertThat(whole).isLessThan(after).isEqualTo("2018-11-01T09:00:00.000Z");
  }

  @Test
  void what_is_known_at_an_instant_ends_before_the_next_moment_that_the_log_can_have() {
    assertThat(LogDays.after(Instant.parse("2018-10-27T22:59:59.999Z")))
        .isEqualTo(new LogDays.Cut("2018-10-28", "2018-10-27T23:00:00.000Z"));
    assertThat(LogDays.after(Instant.parse("2018-10-27T22:59:59.9985Z")))
        .isEqualTo(new LogDays.Cut("2018-10-27", "2018-10-27T22:59:59.999Z"));
  }

  @Test
  void more_days_are_kept_than_are_served_to_the_instant() {
    LocalDate today = LocalDate.of(2018, 10, 30);
    Instant firstServed = LogDays.start(today.minusDays(1));
    assertThat(LogDays.served(firstServed, NOW)).isEqualTo(firstServed);
    // The log may have reached tomorrow while a reader still takes it for today.
    assertThat(LogDays.keptFrom(today.plusDays(1))).isEqualTo(today.minusDays(1));
  }
}
