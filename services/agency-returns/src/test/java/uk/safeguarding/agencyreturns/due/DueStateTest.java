package uk.safeguarding.agencyreturns.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2026-11-15 | -                    | 2026-11-15T23:59:59Z | DUE     | the last second of the day
          2026-11-15 | -                    | 2026-11-16T00:00:00Z | LATE    | midnight belongs to the next day
          2026-11-15 | 2026-11-15T23:59:00Z | 2026-11-20T12:00:00Z | IN      | on the day is in time
          2026-11-15 | 2026-11-16T00:01:00Z | 2026-11-20T12:00:00Z | IN_LATE | a minute after is late
          2026-07-30 | -                    | 2026-07-30T22:59:59Z | DUE     | in summer London is an hour ahead
          2026-07-30 | -                    | 2026-07-30T23:00:00Z | LATE    | midnight in London in summer
          2026-07-30 | 2026-07-30T22:59:59Z | 2026-08-03T12:00:00Z | IN      | before midnight in London
          2026-07-30 | 2026-07-30T23:30:00Z | 2026-08-03T12:00:00Z | IN_LATE | still the 30th in Greenwich, and late
          2026-10-25 | -                    | 2026-10-25T23:59:59Z | DUE     | the day when the clocks go back has 25 hours
          2026-11-15 | 2026-11-01T09:00:00Z | 2026-11-02T09:00:00Z | IN      | early
          """)
  void a_due_date_ends_at_midnight_in_london(
      LocalDate dueOn, @Nullable Instant firstAccepted, Instant now, DueState state, String why) {
    assertThat(DueState.of(dueOn, firstAccepted, now)).as(why).isEqualTo(state);
  }
}
