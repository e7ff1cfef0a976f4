package uk.safeguarding.reporting.figures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.signals.Baselines;
import uk.safeguarding.reporting.signals.Signal;
import uk.safeguarding.reporting.signals.targets.Assurance;

/** What the partnership printed for October 2018 and what its papers say of it. */
class SouthamptonFactsTest {
  private static final Dashboard OCTOBER = SouthamptonDashboard.october();

  @ParameterizedTest(name = "{0}: {8}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1          | 1620 | 12   | 18   | up    | 1439 |      | 1754  | against 1441 and 1378
          M3          | 14.5 | -8   | -35  | down  | 17.4 | 17.1 | 21.3  | 2,960 of 17,263 pooled
          CP2-NI      | 8    | 58   | -15  | up    | 8    | 8    | 13    | printed +58% and -15%
          CP3-QL      | 67.5 | 93   | -18  | up    | 66.1 | 68.2 | 96.2  | printed 66.1; displayed months would give 66.2
          LAC12 (%)   | 12.5 | -33  | -71  | down  | 14.0 | 15.8 | 38.9  | printed 14.0; displayed would give -32% on the month
          CP4 (val)   | 37   | 106  | -12  | up    | 31   |      | 50    | printed 31.00 and 50.00
          M6-QL       | 6.0  | -45  | -54  | down  | 13.6 | 13.4 | 19.0  | from displayed values: 11 to 6
          EH4-QL      | 75.0 | 14   | -14  | up    | 68.3 | 67.9 | 79.0  | from displayed values: 66 to 75
          LAC9        | 27.6 | 3    | 2    | up    | 26.5 | 26.5 | 27.6  | from counts: displayed would give 3% on the year
          CP2b %      | 100.0 | 203 | 0    | up    | 84.7 |      | 100.0 | 33.0 to 100.0; six months averaged
          LAC14       | 0    | -100 |      | down  | 0    |      | 2     | last year there were none
          """)
  void october_2018_is_as_printed(
      String ref,
      BigDecimal latest,
      @Nullable BigDecimal onMonth,
      @Nullable BigDecimal onYear,
      String direction,
      BigDecimal average,
      @Nullable BigDecimal pooled,
      BigDecimal maximum,
      String why) {
    DashboardRow row = row(ref);
    assertThat(row.latest()).isEqualTo(latest);
    assertThat(row.trend().changeOnMonthPercent()).isEqualTo(onMonth);
    assertThat(row.trend().changeOnYearPercent()).isEqualTo(onYear);
    assertThat(row.trend().direction()).hasToString(direction.toUpperCase(Locale.ROOT));
    assertThat(row.twelveMonths().average12()).isEqualTo(average);
    assertThat(row.twelveMonths().pooledAverage12()).isEqualTo(pooled);
    assertThat(row.twelveMonths().maximum12()).isEqualTo(maximum);
  }

  @Test
  void unrounded_values_stand_beside_the_rounded() {
    assertThat(row("M1").twelveMonths().average12Exact()).isEqualByComparingTo("1438.583333333333");
    assertThat(row("CP3-QL").twelveMonths().average12Exact())
        .isEqualByComparingTo("66.14140606209384");
    assertThat(row("M3").twelveMonths().pooledAverage12Exact())
        .isEqualByComparingTo("17.14649829114291");
  }

  @Test
  void thirteen_months_are_shown_and_twelve_averaged() {
    assertThat(row("M1").months()).hasSize(13).containsKey(Month.parse("2017-10"));
    assertThat(row("M1").twelveMonths().monthsAveraged()).isEqualTo(12);
    assertThat(row("CP2b %").twelveMonths().monthsAveraged()).isEqualTo(6);
    assertThat(row("LAC12 (val)").twelveMonths().maximum12())
        .as("October 2017 had 7 as well; December had 9")
        .isEqualByComparingTo("9");
    assertThat(row("M2").twelveMonths().maximum12())
        .as("not the 309 of October 2017")
        .isEqualByComparingTo("302");
  }

  @Test
  void a_break_in_the_series_is_drawn() {
    assertThat(row("M8-QL").seriesBreaks()).containsExactly("2018-04");
    assertThat(OCTOBER.indicators()).filteredOn(it -> !it.seriesBreaks().isEmpty()).hasSize(1);
  }

  @Test
  void this_year_s_targets_are_held_against_the_figures() {
    assertThat(OCTOBER.indicators())
        .filteredOn(it -> it.judgement().assurance() != Assurance.NO_TARGET)
        .extracting(it -> it.heading().ref(), it -> it.judgement().assurance())
        .containsExactly(
            tuple("EH1c", Assurance.WILL_NOT),
            tuple("LAC1", Assurance.MAY_OR_MAY_NOT),
            tuple("NI147", Assurance.MAY_OR_MAY_NOT));
    assertThat(row("LAC16").judgement().assurance())
        .as("190 was for 2017-18; 2018-19 is to be confirmed")
        .isEqualTo(Assurance.NO_TARGET);
  }

  @Test
  void a_missed_target_shows_although_the_figure_is_ordinary() {
    assertThat(OCTOBER.indicators())
        .filteredOn(it -> it.judgement().targetMissed())
        .map(it -> it.heading().ref())
        .containsExactly("NI147");
    assertThat(row("NI147").judgement().signal()).isEqualTo(Signal.NO_SIGNIFICANT_CHANGE);
    assertThat(row("NI147").judgement().finding())
        .contains("It misses the target of 93.0% for 2018-19, although the figure is not unusual.");
  }

  @Test
  void a_month_that_still_runs_is_shown_and_not_compared() {
    var running =
        new Figures(
            IndicatorCatalogue.load(), SouthamptonDataset.read(), LocalDate.of(2018, 10, 31));
    DashboardRow contacts =
        Dashboard.of(
                running,
                new Judging(running, Baselines.NONE, Remarks.NONE),
                SouthamptonDataset.OCTOBER)
            .indicators()
            .getFirst();
    assertThat(contacts.toDate()).isTrue();
    assertThat(contacts.latest()).isEqualByComparingTo("1620");
    assertThat(contacts.trend()).isEqualTo(new Trend(null, null, null));
    assertThat(contacts.twelveMonths().monthsAveraged())
        .as("November 2017 to September 2018")
        .isEqualTo(11);
    assertThat(contacts.judgement().signal()).isEqualTo(Signal.NOT_ASSESSED);
    assertThat(contacts.judgement().finding())
        .isEqualTo(
            "In October 2018 so far, 1,620 contacts were received. A month that still runs is not"
                + " judged.");
    assertThat(row("M1").toDate()).isFalse();
  }

  private static DashboardRow row(String ref) {
    return OCTOBER.indicators().stream()
        .filter(it -> Objects.equals(it.heading().ref(), ref))
        .findFirst()
        .orElseThrow();
  }
}
