package uk.safeguarding.reporting.signals.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.signals.SeriesFixture.assess;
import static uk.safeguarding.reporting.signals.SeriesFixture.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.TargetFor;
import uk.safeguarding.reporting.indicators.Theme;
import uk.safeguarding.reporting.signals.Assessment;

/** Series begin in January 2010, so a twelfth value is December's and the year is 2010-11. */
class TargetsTest {
  /** Limits 15.68 and 26.32, mean 21. */
  private static final String TWELVE = "20 22 20 22 20 22 20 22 20 22 20 22";

  @ParameterizedTest(name = "{0}, target {2}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NI147       | ''   | 15   | WILL_MEET      | false | both limits are above it
          NI147       | ''   | 15.7 | MAY_OR_MAY_NOT | false | it is just between them
          NI147       | ''   | 26   | MAY_OR_MAY_NOT | true  | missed, and ordinary
          NI147       | ''   | 22   | MAY_OR_MAY_NOT | false | at the target is met
          NI147       | ''   | 26.4 | WILL_NOT       | true  | both limits are below it
          CP5-QL      | ''   | 26.4 | WILL_MEET      | false | lower is better: both limits are below it
          CP5-QL      | ''   | 15   | WILL_NOT       | true  | and both above
          CP5-QL      | ''   | 20   | MAY_OR_MAY_NOT | true  | 22 is above 20
          LAC9 (val)  | ''   | 22   | WILL_MEET      | false | without limits the last twelve decide
          LAC9 (val)  | ''   | 21   | MAY_OR_MAY_NOT | true  | some of them do
          LAC9 (val)  | ''   | 19   | WILL_NOT       | true  | none of them does
          LAC9 (val)  | 19   | 19   | MAY_OR_MAY_NOT | false | one of the last twelve
          NI147       | -    | 15   | WILL_MEET      | false | a month without value misses nothing
          M1          | ''   | 15   |                | false | which side is good is not known
          """)
  void a_target_of_every_period_is_held_against_both_limits(
      String ref,
      String further,
      BigDecimal target,
      @Nullable Assurance assurance,
      boolean missed,
      String why) {
    TargetCheck check = check(ref, TargetFor.EVERY_PERIOD, target, TWELVE + " " + further);
    assertThat(check == null ? null : check.assurance()).isEqualTo(assurance);
    assertThat(check != null && check.missed()).isEqualTo(missed);
  }

  @ParameterizedTest(name = "{0}, target {1}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 22 20 22 20 22 20 22 20 22 20 22    | 22 | WILL_MEET      | false | in December: all of the last twelve
          20 22 20 22 20 22 20 22 20 22 20 22    | 20 | MAY_OR_MAY_NOT | false | some; not due, so not missed
          20 22 20 22 20 22 20 22 20 22 20 22    | 19 | WILL_NOT       | false | none; not due either
          9 9 9 20 22 20 22 20 22 20 22 20 22 20 22 | 19 | WILL_NOT    | true  | in March it is due
          30 30 30 20 22 20 22 20 22 20 22 20 22 20 19 | 19 | WILL_MEET | false | and March's value decides
          """)
  void a_target_of_the_year_s_end_is_held_against_the_last_twelve(
      String series, BigDecimal target, Assurance assurance, boolean missed, String why) {
    TargetCheck check = Objects.requireNonNull(check("LAC1", TargetFor.YEAR_END, target, series));
    assertThat(check.assurance()).isEqualTo(assurance);
    assertThat(check.missed()).isEqualTo(missed);
  }

  /** April to December 2010 are nine months with 20 and 22 in turn from the fourth on: 190. */
  @ParameterizedTest(name = "{0}, target {1}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20 22 20 22 20 22 20 22 20 22 20 22       | 237 | WILL_MEET      | 190 | 3 | 190 + 3 x 15.68 is 237.04
          20 22 20 22 20 22 20 22 20 22 20 22       | 238 | MAY_OR_MAY_NOT | 190 | 3 | a little more
          20 22 20 22 20 22 20 22 20 22 20 22       | 268 | MAY_OR_MAY_NOT | 190 | 3 | 190 + 3 x 26.32 is 268.96
          20 22 20 22 20 22 20 22 20 22 20 22       | 269 | WILL_NOT       | 190 | 3 | out of reach
          20 22 20 22 20 22 20 22 20 22 20 22 22 20 22 | 254 | WILL_MEET   | 254 | 0 | the year is over
          20 22 20 22 20 22 20 22 20 22 20 22 22 20 22 | 255 | WILL_NOT    | 254 | 0 | and one short
          20 22 20 22 - 22 20 22 20 22 20 22        | 170 | WILL_MEET      | 170 | 4 | a missing month is open
          1 2 1 2 1 2 1 2 1 2 1 2                   | 20  | MAY_OR_MAY_NOT | 14  | 3 | small counts: 3 x 1 to 3 x 2 more
          1 2 1 2 1 2 1 2 1 2 1 2                   | 17  | WILL_MEET      | 14  | 3 | the lowest of them
          1 2 1 2 1 2 1 2 1 2 1 2                   | 21  | WILL_NOT       | 14  | 3 | the highest of them is 20
          """)
  void a_target_of_the_whole_year_is_the_year_so_far_and_the_rest_at_the_limits(
      String series,
      BigDecimal target,
      Assurance assurance,
      BigDecimal total,
      int open,
      String why) {
    TargetCheck check = Objects.requireNonNull(check("EH1c", TargetFor.YEAR_TOTAL, target, series));
    assertThat(check.assurance()).isEqualTo(assurance);
    YearToDate soFar = Objects.requireNonNull(check.yearToDate());
    assertThat(soFar.total()).isEqualTo(total);
    assertThat(soFar.open()).isEqualTo(open);
    assertThat(check.missed()).isEqualTo(open == 0 && assurance == Assurance.WILL_NOT);
  }

  @Test
  void no_count_falls_below_nothing_in_the_months_to_come() {
    // Limits -14.12 and 46.12.
    String wide = "5 27 5 27 5 27 5 27 5 27 5 27 ";
    TargetCheck check =
        Objects.requireNonNull(check("EH1c", TargetFor.YEAR_TOTAL, new BigDecimal(300), wide));
    YearToDate soFar = Objects.requireNonNull(check.yearToDate());
    assertThat(Objects.requireNonNull(soFar.lowest()).toDecimal()).isEqualByComparingTo("155");
  }

  @Test
  void without_any_value_nothing_is_said() {
    TargetCheck check =
        Objects.requireNonNull(check("NI147", TargetFor.EVERY_PERIOD, BigDecimal.ONE, "- - - -"));
    assertThat(check.assurance()).isNull();
    assertThat(check.missed()).isFalse();
  }

  @Test
  void a_target_to_be_confirmed_or_of_another_year_is_none() {
    Assessment december = assess("NI147", TWELVE);
    assertThat(Targets.check(indicator("NI147", TargetFor.EVERY_PERIOD, null), december)).isNull();
    Assessment january = assess("NI147", "20 22 20");
    assertThat(Targets.check(indicator("NI147", TargetFor.EVERY_PERIOD, BigDecimal.ONE), january))
        .as("January to March 2010 are of 2009-10")
        .isNull();
  }

  private static @Nullable TargetCheck check(
      String ref, TargetFor what, BigDecimal target, String series) {
    return Targets.check(indicator(ref, what, target), assess(ref, series));
  }

  private static Indicator indicator(String ref, TargetFor what, @Nullable BigDecimal target) {
    var targets = new TreeMap<FinancialYear, Target>();
    targets.put(FinancialYear.parse("2010-11"), new Target(target));
    return new Indicator(
        ref,
        1,
        ref,
        ref,
        Theme.FRONT_DOOR,
        "A test.",
        null,
        null,
        List.of(definition(ref)),
        new Benchmarks(null, null, null, null),
        targets,
        what,
        List.of(),
        false);
  }
}
