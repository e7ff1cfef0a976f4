package uk.safeguarding.reporting.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.signals.SeriesFixture.START;
import static uk.safeguarding.reporting.signals.SeriesFixture.assess;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Kind;

class AssessmentTest {
  private static final String TWELVE = "20 22 20 22 20 22 20 22 20 22 20 22 ";

  @Test
  void limits_are_the_mean_and_2_66_mean_moving_ranges_either_side_exactly() {
    Limits limits = limits(assess("M1", TWELVE));
    assertThat(limits.centre()).isEqualTo(Fraction.of(21));
    // Eleven moving ranges of 2: 2.66 x 2 = 5.32.
    assertThat(limits.lower()).hasToString(fraction("15.68"));
    assertThat(limits.upper()).hasToString(fraction("26.32"));
    assertThat(limits.trial()).isFalse();
  }

  @Test
  void limits_are_set_on_the_first_twelve_points_and_then_stand() {
    assertThat(limits(assess("M1", TWELVE + "90 90 90 90")))
        .isEqualTo(limits(assess("M1", TWELVE)));
    assertThat(limits(assess("EH2", TWELVE + "90 90 90 90")).centre())
        .as("the median of a run chart as well")
        .isEqualTo(Fraction.of(21));
  }

  @Test
  void fewer_than_twelve_points_give_trial_limits_and_fewer_than_three_none() {
    assertThat(limits(assess("M1", "20 22 20")).trial()).isTrue();
    assertThat(limits(assess("M1", "20 22 20 22 20 22 20 22 20 22 20")).points()).isEqualTo(11);
    Assessment two = assess("M1", "20 22");
    assertThat(two.limits()).isNull();
    assertThat(two.chart()).isEqualTo(Chart.NONE);
    assertThat(two.signal()).isEqualTo(Signal.NOT_ASSESSED);
  }

  @Test
  void undefined_months_are_skipped() {
    Assessment gaps = assess("M3", TWELVE.replace("20 22 ", "20 - 22 - ") + "26.33");
    assertThat(limits(gaps)).isEqualTo(limits(assess("M3", TWELVE)));
    assertThat(gaps.signal()).isEqualTo(Signal.UNUSUALLY_HIGH);
  }

  @Test
  void a_month_without_value_is_not_judged_by_the_months_before_it() {
    assertThat(assess("M3", TWELVE + "90").signal()).isEqualTo(Signal.UNUSUALLY_HIGH);
    Assessment undefined = assess("M3", TWELVE + "90 -");
    assertThat(undefined.signal()).isEqualTo(Signal.NOT_ASSESSED);
    assertThat(undefined.chart()).as("but there is a chart to show").isEqualTo(Chart.XMR);
  }

  @ParameterizedTest(name = "{0} {1}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1          | 27 | UNUSUALLY_HIGH        | OUTSIDE | no better way is known
          M1          | 15 | UNUSUALLY_LOW         | OUTSIDE | nor below
          EH1c        | 27 | IMPROVING             | OUTSIDE | higher is better
          EH1c        | 15 | CONCERN               | OUTSIDE | and lower worse
          M6-QL (val) | 27 | CONCERN               | OUTSIDE | lower is better
          M6-QL (val) | 15 | IMPROVING             | OUTSIDE | and higher worse
          M1          | 26 | NO_SIGNIFICANT_CHANGE |         | within the limits
          M1          | 26 25 | UNUSUALLY_HIGH     | TWO_OF_THREE | two of three in the outer third
          M1          | 26 21 | NO_SIGNIFICANT_CHANGE |      | the latest is not one of them
          M1          | 27 21 | NO_SIGNIFICANT_CHANGE |      | outside, a month ago
          M1          | 22 22 22 22 22 22 | UNUSUALLY_HIGH | RUN | with December's the seventh
          M1          | 22 22 22 22 22 22 22 21 | NO_SIGNIFICANT_CHANGE | | the latest is on the centre
          M1          | 22 22 22 22 22 22 22 20 | NO_SIGNIFICANT_CHANGE | | the run is over
          M1          | 16 17 18 19 20 23 24 | UNUSUALLY_HIGH | TREND | seven rising
          M1          | 22 22 22 22 22 22 27 | UNUSUALLY_HIGH | OUTSIDE | of two the first named is told
          M1          | 26 25 24.4 24.3 24.2 24.1 24 | UNUSUALLY_HIGH | RUN | falling, and still high
          EH2         | 27 | NO_SIGNIFICANT_CHANGE |         | a stock has no limits
          EH2         | 22 22 22 22 22 22 | UNUSUALLY_HIGH | RUN | but runs
          LAC1        | 22 22 22 22 22 22 | CONCERN | RUN     | and there are better ways
          LAC1-NI     | 27 | NO_SIGNIFICANT_CHANGE |         | a rate of a stock is judged like the stock
          CP1-NI      | 27 | UNUSUALLY_HIGH        | OUTSIDE | a rate of a flow like the flow
          CP8-QL      | 27 | IMPROVING             | OUTSIDE | a share of a stock is no stock
          """)
  void only_rules_that_include_the_latest_point_make_its_signal(
      String ref, String further, Signal signal, @Nullable Rule rule, String why) {
    Assessment assessment = assess(ref, TWELVE + further);
    assertThat(assessment.signal()).isEqualTo(signal);
    assertThat(assessment.reason() == null ? null : assessment.reason().rule()).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M4   | 4 5 6 4 5 5 4 5 6 4 5 6 90 | PLAIN_LIST | a mean of 4.9
          M4   | 4 5 6 4 5 6 4 5 6 4 5 6 90 | XMR        | a mean of 5 is enough
          M3   | 1 2 1 2 1 2 1 2 1 2 1 2 90 | XMR        | a percentage is no small count
          LAC13 | 1 2 1 2 1 2 1 2 1 2 1 2 90 | PLAIN_LIST | a small stock is a small count
          M4   | 4 5                        | NONE       | too few to say
          """)
  void small_counts_are_a_list(String ref, String series, Chart chart, String why) {
    Assessment assessment = assess(ref, series);
    assertThat(assessment.chart()).isEqualTo(chart);
    if (chart != Chart.XMR) {
      assertThat(assessment.signal()).isEqualTo(Signal.NOT_ASSESSED);
      assertThat(assessment.limits()).isNull();
    }
  }

  @Test
  void rebasing_begins_limits_anew_and_keeps_the_old_ones_for_the_months_before() {
    Assessment old = assess("M1", TWELVE + "90 92 90");
    Assessment rebased = assess("M1", TWELVE + "90 92 90", START.plusMonths(12));
    assertThat(old.signal()).isEqualTo(Signal.UNUSUALLY_HIGH);
    assertThat(rebased.signal()).isEqualTo(Signal.NO_SIGNIFICANT_CHANGE);
    assertThat(rebased.phases()).hasSize(2);
    assertThat(rebased.phases().getFirst().limits()).isEqualTo(limits(old));
    // Ranges 2 and 2; the jump from 22 to 90 belongs to neither baseline.
    assertThat(limits(rebased).upper())
        .isEqualTo(limits(rebased).centre().plus(Fraction.of(new java.math.BigDecimal("5.32"))));
    assertThat(limits(rebased).trial()).isTrue();
  }

  @Test
  void a_run_does_not_cross_a_baseline() {
    String thirteen = TWELVE + "22 22 22 22 22 22";
    assertThat(assess("M1", thirteen).signal()).isEqualTo(Signal.UNUSUALLY_HIGH);
    assertThat(assess("M1", thirteen, START.plusMonths(14)).signal())
        .isEqualTo(Signal.NO_SIGNIFICANT_CHANGE);
  }

  @Test
  void limits_are_cut_for_reading_only() {
    Limits wide = limits(assess("M3", "90 10 90 10 90 10 90 10 90 10 90 10"));
    assertThat(Objects.requireNonNull(wide.lower()).compareTo(Fraction.ZERO)).isNegative();
    assertThat(wide.lowerShown()).isEqualTo(Fraction.ZERO);
    assertThat(wide.upperShown(Kind.PERCENTAGE)).isEqualTo(Fraction.of(100));
    assertThat(wide.upperShown(Kind.FLOW)).isEqualTo(wide.upper());
  }

  @Test
  void months_that_never_vary_have_limits_on_their_mean() {
    assertThat(assess("M1", "7 7 7 7 7 7 7 7 7 7 7 7 7").signal())
        .isEqualTo(Signal.NO_SIGNIFICANT_CHANGE);
    assertThat(assess("M1", "7 7 7 7 7 7 7 7 7 7 7 7 8").signal()).isEqualTo(Signal.UNUSUALLY_HIGH);
  }

  private static Limits limits(Assessment assessment) {
    return Objects.requireNonNull(assessment.limits());
  }

  private static String fraction(String decimal) {
    return Fraction.of(new java.math.BigDecimal(decimal)).toString();
  }
}
