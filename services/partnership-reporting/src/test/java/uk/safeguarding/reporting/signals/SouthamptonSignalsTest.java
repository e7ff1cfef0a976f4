package uk.safeguarding.reporting.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.figures.SouthamptonDataset.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** What the printed months of the partnership say. */
class SouthamptonSignalsTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();

  @Test
  void of_58_rows_four_are_unusual_and_none_is_a_concern() {
    var unusual = new TreeMap<String, Signal>();
    for (Indicator indicator : CATALOGUE.indicators()) {
      Signal signal = assess(indicator.ref()).signal();
      if (signal != Signal.NO_SIGNIFICANT_CHANGE && signal != Signal.NOT_ASSESSED) {
        unusual.put(indicator.ref(), signal);
      }
    }
    assertThat(unusual)
        .containsOnly(
            java.util.Map.entry("LAC9 (val)", Signal.IMPROVING),
            java.util.Map.entry("M1", Signal.UNUSUALLY_HIGH),
            java.util.Map.entry("M3", Signal.UNUSUALLY_LOW),
            java.util.Map.entry("M6-QL", Signal.IMPROVING));
  }

  @Test
  void small_counts_are_lists_and_stocks_run_charts() {
    assertThat(refs(Chart.PLAIN_LIST))
        .containsExactly("M4", "M5", "CP2b", "LAC6 (val)", "LAC12 (val)", "LAC14");
    assertThat(refs(Chart.RUN_CHART))
        .containsExactly(
            "EH2",
            "CP6B",
            "CP6B-NI",
            "LAC1",
            "LAC1-NI",
            "LAC10-QL",
            "LAC13",
            "LAC11-QL",
            "LAC9 (val)",
            "LAC16");
    assertThat(refs(Chart.NONE)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1     | 1418.4 | 908.9 | 1927.9 | October 2018 is the seventh month above
          M3     | 18.0   | 11.9  | 24.1   | the seventh month below
          M6-QL  | 14.2   | 7.9   | 20.5   | 6% is outside
          NI147  | 88.5   | 83.1  | 93.8   | from displayed percentages: there are no counts
          CP3-QL | 67.4   | 14.8  | 120.0  | from counts
          """)
  void limits_are_set_on_october_2017_to_september_2018(
      String ref, String centre, String lower, String upper, String why) {
    Limits limits = Objects.requireNonNull(assess(ref).limits());
    assertThat(limits.centre().rounded(1)).hasToString(centre);
    assertThat(Objects.requireNonNull(limits.lower()).rounded(1)).hasToString(lower);
    assertThat(Objects.requireNonNull(limits.upper()).rounded(1)).hasToString(upper);
    assertThat(limits.trial()).isFalse();
  }

  @Test
  void a_break_in_the_series_begins_limits_anew() {
    Assessment mash = assess("M8-QL");
    assertThat(mash.phases()).hasSize(2);
    Phase since = Objects.requireNonNull(mash.current());
    assertThat(since.baseline().from()).isEqualTo(Month.parse("2018-04"));
    assertThat(since.baseline().why()).isEqualTo(Baseline.Why.SERIES_BREAK);
    assertThat(since.baseline().reason()).contains("24 hours to 1 working day");
    assertThat(Objects.requireNonNull(since.limits()).points()).isEqualTo(7);
  }

  @Test
  void a_break_of_codes_that_changed_nothing_counted_is_none() {
    assertThat(assess("LAC12 (%)").phases()).hasSize(1);
  }

  @Test
  void a_rebasing_takes_the_place_of_a_break_in_the_same_month_and_later_ones_do_not_count_yet() {
    Baselines rebased =
        _ ->
            List.of(
                Baseline.rebased(Month.parse("2018-04"), "Two more teams."),
                Baseline.rebased(Month.parse("2018-11"), "Later."),
                Baseline.rebased(Month.parse("2017-01"), "Before anything was known."));
    Assessment mash =
        new Signals(SouthamptonDataset.figures(), rebased).of(indicator("M8-QL"), OCTOBER);
    assertThat(mash.phases())
        .extracting(phase -> phase.baseline().reason())
        .containsExactly("The first figures known.", "Two more teams.");
  }

  @Test
  void a_month_that_still_runs_is_not_judged() {
    var running = new Figures(CATALOGUE, SouthamptonDataset.read(), LocalDate.of(2018, 10, 31));
    Assessment contacts = new Signals(running, Baselines.NONE).of(indicator("M1"), OCTOBER);
    assertThat(contacts.signal()).isEqualTo(Signal.NOT_ASSESSED);
    assertThat(contacts.at(OCTOBER)).isNull();
    assertThat(contacts.points()).hasSize(12);
  }

  @Test
  void history_goes_back_to_the_first_figures_known() {
    var reported = SouthamptonDataset.read();
    Month first = Month.parse("2015-01");
    var longer =
        new uk.safeguarding.reporting.figures.ReportedFigures() {
          @Override
          public uk.safeguarding.reporting.figures.@org.jspecify.annotations.Nullable ReportedFigure
              at(String ref, ReportingPeriod month) {
            return reported.at(ref, month.compareTo(Month.parse("2017-10")) < 0 ? OCTOBER : month);
          }

          @Override
          public Month earliest() {
            return first;
          }
        };
    Assessment contacts =
        new Signals(SouthamptonDataset.figures(longer), Baselines.NONE)
            .of(indicator("M1"), OCTOBER);
    assertThat(contacts.points()).hasSize(46);
    assertThat(contacts.points().getFirst().period()).isEqualTo(first);
  }

  private static List<String> refs(Chart chart) {
    return CATALOGUE.indicators().stream()
        .map(Indicator::ref)
        .filter(ref -> assess(ref).chart() == chart)
        .toList();
  }

  private static Assessment assess(String ref) {
    return new Signals(SouthamptonDataset.figures(), Baselines.NONE).of(indicator(ref), OCTOBER);
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }
}
