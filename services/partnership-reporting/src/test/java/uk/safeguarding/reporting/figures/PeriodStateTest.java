package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;

class PeriodStateTest {

  @ParameterizedTest(name = "{0} on {1}, changed {2} ({3}), closed {4}: {5}, {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10 | 2018-10-31 | 2018-10-20 | 0 |            | TO_DATE     | the last day is not over
          2018-10 | 2018-10-31 | 2018-10-20 | 3 | 2018-10-21 | TO_DATE     | whatever else is known
          2018-10 | 2018-11-01 | 2018-10-20 | 0 |            | PROVISIONAL | the month is over
          2018-10 | 2018-11-20 |            | 0 |            | PROVISIONAL | derived, or not supplied
          2018-10 | 2018-12-20 | 2018-12-10 | 1 |            | RESTATED    | changed, and nobody has closed it
          2018-10 | 2018-12-20 | 2018-11-10 | 0 | 2018-12-01 | FINAL       | closed
          2018-10 | 2018-12-20 | 2018-11-10 | 1 | 2018-12-01 | FINAL       | the change came before it was closed
          2018-10 | 2018-12-20 | 2018-12-01 | 1 | 2018-12-01 | FINAL       | and at that instant
          2018-10 | 2018-12-20 | 2018-12-10 | 1 | 2018-12-01 | RESTATED    | changed after it was closed
          2018-10 | 2018-12-20 | 2018-12-10 | 0 | 2018-12-01 | RESTATED    | first known after it was closed
          2018-10 | 2018-12-20 |            | 0 | 2018-12-01 | FINAL       | derived, and closed
          2018-19 | 2019-03-31 | 2019-01-01 | 0 |            | TO_DATE     | a year to its last day
          2018-19 | 2019-04-01 | 2019-01-01 | 0 |            | PROVISIONAL | and after it
          """)
  void a_figure_s_state_follows_from_days_and_changes(
      String period,
      LocalDate today,
      @Nullable LocalDate changed,
      int revision,
      @Nullable LocalDate closed,
      PeriodState state,
      String why) {
    assertThat(PeriodState.of(period(period), today, noon(changed), revision, noon(closed)))
        .isEqualTo(state);
  }

  @ParameterizedTest(name = "{0} on {1}, changed {2}, closed {3}: {4}, {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10 | 2018-10-31 |            |            | TO_DATE     | the last day is not over
          2018-10 | 2018-12-20 | 2018-12-10 |            | PROVISIONAL | late records are expected until it is closed
          2018-10 | 2018-12-20 | 2018-11-10 | 2018-12-01 | FINAL       | the change came before it was closed
          2018-10 | 2018-12-20 | 2018-12-10 | 2018-12-01 | RESTATED    | changed after it was closed
          2018-10 | 2018-12-20 |            | 2018-12-01 | FINAL       | it cannot be counted, and was closed
          """)
  void a_counted_figure_is_restated_only_after_its_period_was_closed(
      String period,
      LocalDate today,
      @Nullable LocalDate changed,
      @Nullable LocalDate closed,
      PeriodState state,
      String why) {
    assertThat(PeriodState.ofCounted(period(period), today, noon(changed), noon(closed)))
        .isEqualTo(state);
  }

  private static ReportingPeriod period(String written) {
    return written.equals("2018-19") ? FinancialYear.parse(written) : Month.parse(written);
  }

  private static @Nullable Instant noon(@Nullable LocalDate day) {
    return day == null ? null : Instant.parse(day + "T12:00:00Z");
  }
}
