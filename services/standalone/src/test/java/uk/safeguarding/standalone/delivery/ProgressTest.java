package uk.safeguarding.standalone.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final Progress progress =
      new Progress(FIRST, FIRST.plusDays(99), new PrintStream(terminal, true, UTF_8), () -> now);

  @Test
  void it_shows_the_day_the_requests_their_rate_and_the_time_left() {
    progress.reached(FIRST, 0);
    after(10);
    progress.reached(FIRST.plusDays(49), 20_000);
    assertThat(lastLine())
        .startsWith("[###############               ] 2018-02-19  20,000 requests  2,000/s")
        .contains("0:10 left");
  }

  @Test
  void the_history_before_the_first_day_is_shown_and_not_counted() {
    progress.reached(FIRST.minusYears(3), 5_000);
    assertThat(lastLine())
        .startsWith("[                              ] 2015-01-01  5,000 requests");
    after(100);
    progress.reached(FIRST, 6_000);
    after(1);
    progress.reached(FIRST.plusDays(9), 7_000);
    assertThat(lastLine()).contains("0:09 left");
  }

  @Test
  void it_writes_a_few_times_a_second_and_always_the_last() {
    for (int day = 0; day < 100; day++) {
      progress.reached(FIRST.plusDays(day), day);
    }
    assertThat(terminal.toString(UTF_8).split("\r")).hasSize(3);
    assertThat(lastLine()).startsWith("[##############################] 2018-04-10");
  }

  private void after(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private String lastLine() {
    String[] lines = terminal.toString(UTF_8).split("\r");
    return lines[lines.length - 1];
  }
}
