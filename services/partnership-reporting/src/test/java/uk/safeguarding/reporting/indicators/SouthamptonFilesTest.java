package uk.safeguarding.reporting.indicators;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.BIG_DECIMAL;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.figures.SouthamptonDataset;

/** The product's own files against the partnership's dataset. */
class SouthamptonFilesTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final SouthamptonDataset DATASET = SouthamptonDataset.read();

  static List<Indicator> indicators() {
    return CATALOGUE.indicators();
  }

  @Test
  void there_are_the_58_rows_in_the_board_s_order() {
    assertThat(indicators()).hasSize(58);
    assertThat(indicators()).map(Indicator::ref).containsExactlyElementsOf(DATASET.refs());
  }

  @Test
  void what_the_dataset_does_not_hold_goes_with_a_row_of_it_and_is_on_no_dashboard() {
    assertThat(CATALOGUE.all()).hasSize(77);
    assertThat(CATALOGUE.all())
        .map(Indicator::ref)
        .containsSubsequence("M6-QL", "M6-CIN", "M4")
        .containsSubsequence("CP3-QL", "CP3-CIN", "CP8-QL")
        .containsSubsequence("M4", "CSE1", "DA1", "DA4", "EH1a")
        .containsSubsequence("LAC16", "SW1", "SW2");
    assertThat(CATALOGUE.all())
        .filteredOn(Indicator::beyondTheDataset)
        .allSatisfy(
            indicator -> {
              assertThat(CATALOGUE.indicators()).doesNotContain(indicator);
              assertThat(CATALOGUE.find(indicator.ref())).isEqualTo(indicator);
            });
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void the_printed_particulars_of_a_row_are_kept(Indicator indicator) {
    String ref = indicator.ref();
    assertThat(indicator.title()).isEqualTo(DATASET.text(ref, "indicator"));
    assertThat(written(indicator.owner())).isEqualTo(DATASET.text(ref, "owner"));
    assertThat(written(indicator.reporter())).isEqualTo(DATASET.text(ref, "reporter"));
    assertThat(indicator.definitions())
        .allMatch(
            it ->
                (it.kind() == Kind.PERCENTAGE)
                    == Boolean.parseBoolean(DATASET.text(ref, "is_percentage")));
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void comparators_and_targets_of_a_row_are_kept(Indicator indicator) {
    String ref = indicator.ref();
    Benchmarks benchmarks = indicator.benchmarks();
    same(benchmarks.statisticalNeighbour(), DATASET.text(ref, "statistical_neighbour"));
    same(benchmarks.england(), DATASET.text(ref, "england"));
    same(benchmarks.southEast(), DATASET.text(ref, "south_east"));
    same(
        indicator.targets().get(FinancialYear.parse("2017-18")),
        DATASET.text(ref, "target_2017_18"));
    same(
        indicator.targets().get(FinancialYear.parse("2018-19")),
        DATASET.text(ref, "target_2018_19"));
    same(
        indicator.targets().get(FinancialYear.parse("2019-20")),
        DATASET.text(ref, "target_2019_20"));
  }

  @Test
  void rows_without_an_owner_are_unassigned() {
    assertThat(indicators())
        .filteredOn(it -> it.owner() == null || it.reporter() == null)
        .map(Indicator::ref)
        .containsExactly("LAC9 (val)", "LAC9", "LAC16");
  }

  @Test
  void rows_that_cannot_follow_the_printed_changes_say_so() {
    assertThat(indicators())
        .filteredOn(it -> it.definitions().getLast().pointOfDifference() != null)
        .map(Indicator::ref)
        .containsExactly("EH3a%", "EH3c%", "CP5-QL");
  }

  private static String written(@Nullable String role) {
    return role == null ? "" : role;
  }

  private static void same(@Nullable Benchmark kept, String printed) {
    switch (printed) {
      case "" -> assertThat(kept).isNull();
      case "Local" -> assertThat(kept).isEqualTo(new Benchmark(null));
      default ->
          assertThat(kept)
              .extracting(Benchmark::value, as(BIG_DECIMAL))
              .isEqualByComparingTo(printed);
    }
  }

  private static void same(@Nullable Target kept, String printed) {
    switch (printed) {
      case "" -> assertThat(kept).isNull();
      case "TBC" -> assertThat(kept).isEqualTo(new Target(null));
      default ->
          assertThat(kept).extracting(Target::value, as(BIG_DECIMAL)).isEqualByComparingTo(printed);
    }
  }
}
