package uk.safeguarding.reporting.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.reporting.received.FiguresReported;
import uk.safeguarding.reporting.received.FiguresReported.Reported;

class ReportedSeriesTest {

  private static final Instant NINE = Instant.parse("2018-11-20T09:00:00Z");
  private static final Instant FIVE_PAST = NINE.plusSeconds(300);
  private static final Instant TEN_PAST = NINE.plusSeconds(600);

  @Test
  void the_value_last_submitted_is_in_force() {
    ReportedSeries series = fold(reported("1620", NINE, 1), reported("1630", FIVE_PAST, 2));

    assertThat(october(series).inForce())
        .extracting(ReportedValue::value)
        .isEqualTo(new BigDecimal("1630"));
    assertThat(october(series).revisionAt(TEN_PAST)).isEqualTo(1);
  }

  @Test
  void as_known_between_two_versions_minutes_apart_is_the_first() {
    ReportedSeries series = fold(reported("1620", NINE, 1), reported("1630", TEN_PAST, 2));

    assertThat(october(series).asKnownAt(FIVE_PAST))
        .extracting(ReportedValue::value)
        .isEqualTo(new BigDecimal("1620"));
    assertThat(october(series).revisionAt(FIVE_PAST)).isZero();
    assertThat(october(series).asKnownAt(NINE.minusMillis(1))).isNull();
  }

  @Test
  void saying_the_same_again_is_no_restatement_however_it_is_written() {
    ReportedSeries series = fold(reported("87.0", NINE, 1), reported("87", FIVE_PAST, 2));

    assertThat(october(series).values()).hasSize(1);
  }

  @Test
  void undefined_is_something_that_an_agency_can_say_and_take_back() {
    ReportedSeries series =
        fold(reported(null, NINE, 1), reported("3", FIVE_PAST, 2), reported(null, TEN_PAST, 3));

    assertThat(october(series).values())
        .extracting(ReportedValue::value)
        .containsExactly(null, new BigDecimal("3"), null);
  }

  @Test
  void an_older_submission_that_arrives_late_does_not_replace_a_newer_one() {
    ReportedSeries series = fold(reported("1630", FIVE_PAST, 2), reported("1620", NINE, 1));

    assertThat(october(series).inForce())
        .extracting(ReportedValue::value)
        .isEqualTo(new BigDecimal("1630"));
  }

  @Test
  void a_value_that_was_said_again_stands_against_one_submitted_between() {
    ReportedSeries series =
        fold(
            reported("1620", NINE, 1),
            reported("1620", TEN_PAST, 3),
            reported("1630", FIVE_PAST, 2));

    assertThat(october(series).inForce())
        .extracting(ReportedValue::value)
        .isEqualTo(new BigDecimal("1620"));
  }

  @Test
  void a_month_that_fell_out_of_a_later_file_is_not_withdrawn() {
    ReportedSeries series =
        fold(
            reported("1620", NINE, 1),
            message(FIVE_PAST, 2, List.of(new Reported("2018-11", BigDecimal.ONE))));

    assertThat(october(series).inForce()).isNotNull();
    assertThat(series.periods()).containsOnlyKeys("2018-10", "2018-11");
  }

  @Test
  void a_value_remembers_where_it_came_from() {
    ReportedValue value = october(fold(reported("1620", NINE, 1))).values().getFirst();

    assertThat(value.row()).isEqualTo(7);
    assertThat(value.returnPeriod()).isEqualTo("2018-10");
    assertThat(value.submittedAt()).isEqualTo(NINE);
    assertThat(value.messageId()).isEqualTo("message 1");
  }

  private static ReportedPeriod october(ReportedSeries series) {
    return Objects.requireNonNull(series.at("2018-10"));
  }

  private static FiguresReported reported(
      @Nullable String value, Instant submittedAt, int version) {
    return message(
        submittedAt,
        version,
        List.of(new Reported("2018-10", value == null ? null : new BigDecimal(value))));
  }

  private static FiguresReported message(Instant submittedAt, int version, List<Reported> figures) {
    return new FiguresReported(
        "scc-childrens-services",
        "monthly-dataset",
        "2018-10",
        "submission " + version,
        version,
        submittedAt,
        7,
        "M1",
        figures);
  }

  /**
   * Messages become known in the given order, each at the later of its own time and the one before.
   */
  private static ReportedSeries fold(FiguresReported... messages) {
    @Nullable ReportedSeries series = null;
    Instant known = Instant.MIN;
    for (int i = 0; i < messages.length; i++) {
      known = messages[i].submittedAt().isAfter(known) ? messages[i].submittedAt() : known;
      series =
          ReportedSeries.evolve(
              series,
              new Logged<>(
                  messages[i], "message " + (i + 1), new LogPosition(10 + i, i + 1), known));
    }
    return Objects.requireNonNull(series);
  }
}
