package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourLimitTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          72, 2018-10-05T16:30, 2018-10-08T16:30, hours pass at the weekend too
          24, 2018-12-24T17:00, 2018-12-25T17:00, and at Christmas
          24, 2024-02-28T09:00, 2024-02-29T09:00, and on 29 February
          24, 2018-10-27T12:00, 2018-10-28T11:00, the clocks go back: an hour passes twice
          72, 2018-10-26T12:00, 2018-10-29T11:00, also where it is in the middle
          24, 2019-03-30T12:00, 2019-03-31T13:00, the clocks go forward: an hour is missing
           2, 2019-03-31T00:30, 2019-03-31T03:30, also within the night
           0, 2018-10-05T16:30, 2018-10-05T16:30, a limit of no hours ends where it starts
          """)
  void hours_pass_whatever_the_clocks_do(
      int hours, LocalDateTime start, LocalDateTime end, String why) {
    var limit = new HourLimit(hours, "invented guidance, paragraph 2");
    var started = start.atZone(London.TIME).toInstant();
    var last = limit.end(started);
    assertThat(ZonedDateTime.ofInstant(last, London.TIME).toLocalDateTime()).as(why).isEqualTo(end);
    assertThat(limit.isKept(started, last)).as(why).isTrue();
    assertThat(limit.isKept(started, last.plusNanos(1))).as(why).isFalse();
  }

  @Test
  void it_says_what_it_is() {
    assertThat(new HourLimit(72, "")).hasToString("72 hours");
  }
}
