package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.figures.SouthamptonDataset.OCTOBER;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.Remarks;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.signals.Baselines;

/** What follows from the printed counts, against what was printed. */
class DerivedRowsTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final SouthamptonDataset DATASET = SouthamptonDataset.read();
  private static final List<Month> MONTHS =
      IntStream.rangeClosed(-12, 0).mapToObj(OCTOBER::plusMonths).toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M3",
        "M6-QL",
        "EH3e%",
        "EH4-QL",
        "CP4",
        "CP3-QL",
        "LAC6 (%)",
        "LAC12 (%)",
        "LAC10 (%)",
        "LAC9",
        "M2-NI",
        "CP1-NI",
        "CP6B-NI",
        "CP2-NI",
        "LAC1-NI"
      })
  void the_printed_value_follows_from_the_printed_counts_in_all_13_months(String ref) {
    for (Month month : MONTHS) {
      Figure figure = figure(DATASET, ref, month);
      int decimals = decimals(ref);
      assertThat(Objects.requireNonNull(figure.derived()).rounded(decimals))
          .as("%s in %s: %s of %s", ref, month, figure.numerator(), figure.denominator())
          .isEqualByComparingTo(Objects.requireNonNull(figure.value()));
    }
  }

  @Test
  void the_other_percentages_and_rates_do_not_follow_from_printed_rows() {
    assertThat(CATALOGUE.indicators())
        .filteredOn(it -> !it.definitions().getLast().kind().isCount())
        .filteredOn(
            it -> MONTHS.stream().allMatch(m -> figure(DATASET, it.ref(), m).derived() == null))
        .map(Indicator::ref)
        .containsExactly(
            "M8-QL",
            "EH3a%",
            "EH3b%",
            "EH3c%",
            "EH3d%",
            "CP2b %",
            "CP8-QL",
            "CP5-QL",
            "LAC7-QL",
            "LAC11-QL (%)",
            "NI147");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M3", "EH4-QL", "CP2-NI", "EH3e%"})
  void a_row_nobody_reported_is_derived_and_says_so(String ref) {
    for (Month month : MONTHS) {
      Figure derived = figure(DATASET.without(ref), ref, month);
      assertThat(derived.source()).isEqualTo(Source.DERIVED);
      assertThat(derived.value())
          .isEqualByComparingTo(Objects.requireNonNull(figure(DATASET, ref, month).value()));
    }
    DashboardRow row = row(DATASET.without(ref), ref);
    assertThat(row.derivedMonths()).hasSize(13);
    assertThat(row.months()).hasSize(13).doesNotContainValue(null);
  }

  @Test
  void nothing_is_derived_from_half_of_a_count() {
    ReportedFigures withoutTransferIns =
        (ref, month) -> ref.equals("CP2b") || ref.equals("CP2-NI") ? null : DATASET.at(ref, month);
    Figure rate = figure(withoutTransferIns, "CP2-NI", OCTOBER);
    assertThat(rate.missing()).isEqualTo(Missing.NOT_SUPPLIED);
    assertThat(rate.numerator()).as("40 conferences and we know not how many more").isNull();
    assertThat(figure(DATASET.without("EH4 (val)"), "EH3e%", OCTOBER).derived()).isNull();
  }

  @Test
  void a_rate_names_the_population_of_its_own_month() {
    assertThat(figure(DATASET, "CP1-NI", Month.parse("2018-06")).denominator())
        .isEqualByComparingTo("49880");
    Figure july = figure(DATASET, "CP1-NI", Month.parse("2018-07"));
    assertThat(july.denominator()).isEqualByComparingTo("50296");
    assertThat(july.populationVintage()).isEqualTo("estimate in use from July 2018");
    assertThat(figure(DATASET, "CP4", OCTOBER).populationVintage()).isNull();
  }

  private static Figure figure(ReportedFigures reported, String ref, Month month) {
    return SouthamptonDataset.figures(reported).at(indicator(ref), month);
  }

  private static DashboardRow row(ReportedFigures reported, String ref) {
    Figures figures = SouthamptonDataset.figures(reported);
    return DashboardRow.of(
        indicator(ref), figures, new Judging(figures, Baselines.NONE, Remarks.NONE), OCTOBER);
  }

  private static int decimals(String ref) {
    return indicator(ref).definitions().getFirst().rounding().decimals();
  }

  private static Indicator indicator(String ref) {
    return Objects.requireNonNull(CATALOGUE.find(ref), ref);
  }
}
