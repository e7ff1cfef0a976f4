package uk.safeguarding.reporting.charted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.safeguarding.reporting.figures.SouthamptonDataset.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.signals.Baseline;
import uk.safeguarding.reporting.signals.Baselines;
import uk.safeguarding.reporting.signals.Signals;

/** Southampton's printed months as charts. */
class ChartedIndicatorTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final Figures FIGURES = SouthamptonDataset.figures();

  /** Where April 2018 stands in the 13 months from October 2017. */
  private static final int APRIL = 6;

  private static final int LAST = 12;

  @Test
  void the_last_marks_say_what_the_signal_says() {
    List<ChartPoint> points = chart("M3").points();
    assertThat(points).extracting(ChartPoint::label).startsWith("Oct 17").endsWith("Oct 18");
    assertThat(points.subList(APRIL, LAST + 1))
        .as("seven months below the average, and neither way is better")
        .extracting(ChartPoint::mark)
        .containsOnly(Mark.UNUSUAL);
    assertThat(points.subList(0, APRIL)).extracting(ChartPoint::mark).containsOnly(Mark.EXPECTED);
  }

  @Test
  void where_a_better_way_is_known_a_mark_says_which_way_it_went() {
    assertThat(chart("M6-QL").points().getLast().mark()).isEqualTo(Mark.IMPROVING);
  }

  @Test
  void a_month_that_still_runs_is_provisional_whatever_its_value() {
    var running = new Figures(CATALOGUE, SouthamptonDataset.read(), LocalDate.of(2018, 10, 31));
    List<ChartPoint> points = chart("M3", running, Baselines.NONE).points();
    assertThat(points.getLast().mark()).isEqualTo(Mark.PROVISIONAL);
    assertThat(points).filteredOn(point -> point.mark() == Mark.PROVISIONAL).hasSize(1);
  }

  @Test
  void limits_reach_over_every_month_that_they_hold_for() {
    assertThat(chart("M3").lines())
        .extracting(ReferenceLine::role, ReferenceLine::label)
        .containsExactly(
            tuple(LineRole.CENTRE, "Average 18.0%"),
            tuple(LineRole.LIMIT, "Upper limit 24.1%"),
            tuple(LineRole.LIMIT, "Lower limit 11.9%"));
    assertThat(chart("M3").lines())
        .allMatch(line -> line.from() == 0 && line.to() == LAST, "from the first to the last");
    assertThat(chart("M3").breaks()).isEmpty();
  }

  @Test
  void a_changed_definition_breaks_the_series_and_begins_limits_anew() {
    Chart mash = chart("M8-QL");
    assertThat(mash.breaks())
        .containsExactly(
            new SeriesBreak(APRIL, "Definition changed", SeriesBreak.Kind.DEFINITION_CHANGED));
    assertThat(mash.lines())
        .filteredOn(line -> line.role() == LineRole.CENTRE)
        .extracting(ReferenceLine::from, ReferenceLine::to)
        .containsExactly(tuple(0, APRIL - 1), tuple(APRIL, LAST));
    assertThat(mash.lines())
        .as("six and seven months are not enough for more")
        .filteredOn(line -> line.role() == LineRole.LIMIT)
        .isNotEmpty()
        .allMatch(line -> line.label().startsWith("Trial "));
  }

  @Test
  void re_based_limits_begin_anew_and_the_series_goes_on() {
    Baselines rebased = _ -> List.of(Baseline.rebased(Month.parse("2018-04"), "Two more teams."));
    assertThat(chart("M3", FIGURES, rebased).breaks())
        .containsExactly(
            new SeriesBreak(APRIL, "Limits re-based", SeriesBreak.Kind.LIMITS_REBASED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EH1c", "LAC6 (val)"})
  void a_target_for_a_year_s_total_is_no_line_beside_its_months(String ref) {
    assertThat(indicator(ref).targets()).isNotEmpty();
    assertThat(chart(ref).lines())
        .extracting(ReferenceLine::role)
        .isNotEmpty()
        .doesNotContain(LineRole.TARGET);
  }

  @Test
  void a_target_for_every_month_is_a_line_over_the_months_of_its_year() {
    assertThat(chart("NI147").lines())
        .filteredOn(line -> line.role() == LineRole.TARGET)
        .extracting(ReferenceLine::label, ReferenceLine::from, ReferenceLine::to)
        .as("and 2019-20 has no month on the chart")
        .containsExactly(
            tuple("Target 2017-18 92%", 0, APRIL - 1), tuple("Target 2018-19 93%", APRIL, LAST));
  }

  @Test
  void what_others_stated_keeps_its_own_decimals() {
    assertThat(chart("EH4-QL").lines())
        .as("ours are whole per cent")
        .extracting(ReferenceLine::label)
        .contains("Neighbours 77%", "England 80.1%");
    assertThat(chart("CP3-QL").lines())
        .as("ours have one place")
        .extracting(ReferenceLine::label)
        .contains("Neighbours 76%", "England 76.7%");
  }

  @Test
  void a_sparkline_is_the_shape_without_anything_to_hold_it_against() {
    assertThat(chart("LAC1-NI").lines())
        .extracting(ReferenceLine::role)
        .contains(LineRole.CENTRE, LineRole.BENCHMARK);
    assertThat(charted("LAC1-NI", FIGURES, Baselines.NONE).sparkline(FIGURES).lines())
        .extracting(ReferenceLine::role)
        .containsOnly(LineRole.CENTRE);
  }

  private static Chart chart(String ref) {
    return chart(ref, FIGURES, Baselines.NONE);
  }

  private static Chart chart(String ref, Figures figures, Baselines baselines) {
    return charted(ref, figures, baselines).chart("A finding.", figures);
  }

  private static ChartedIndicator charted(String ref, Figures figures, Baselines baselines) {
    Indicator indicator = indicator(ref);
    var series = new TreeMap<Month, Figure>();
    IntStream.rangeClosed(-LAST, 0)
        .mapToObj(OCTOBER::plusMonths)
        .forEach(month -> series.put(month, figures.at(indicator, month)));
    return new ChartedIndicator(
        indicator,
        Objects.requireNonNull(indicator.definitionAt(OCTOBER)),
        series,
        new Signals(figures, baselines).of(indicator, OCTOBER));
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }
}
