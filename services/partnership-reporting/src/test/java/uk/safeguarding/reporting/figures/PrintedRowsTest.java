package uk.safeguarding.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.figures.SouthamptonDataset.OCTOBER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.Kind;

/** How the printed rows hang together. */
class PrintedRowsTest {
  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.load();
  private static final SouthamptonDataset DATASET = SouthamptonDataset.read();
  private static final List<Month> MONTHS =
      IntStream.rangeClosed(-12, 0).mapToObj(OCTOBER::plusMonths).toList();

  @Test
  void the_share_of_transfer_ins_is_undefined_in_months_without_any() {
    assertThat(MONTHS)
        .filteredOn(month -> figure("CP2b %", month).missing() == Missing.UNDEFINED)
        .map(Month::toString)
        .containsExactly("2018-01", "2018-02", "2018-03", "2018-04", "2018-07", "2018-08");
    assertThat(MONTHS).noneMatch(m -> figure("CP2b %", m).missing() == Missing.NOT_SUPPLIED);
  }

  @Test
  void the_five_bands_of_assessments_add_up_to_a_hundred_but_for_their_rounding() {
    for (Month month : MONTHS) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String ref : List.of("EH3a%", "EH3b%", "EH3c%", "EH3d%", "EH3e%")) {
        sum = sum.add(Objects.requireNonNull(figure(ref, month).value()));
      }
      // Five numbers, each off by at most 0.05.
      assertThat(sum)
          .as(month.toString())
          .isBetween(new BigDecimal("99.75"), new BigDecimal("100.25"));
    }
  }

  @Test
  void conferences_per_10000_count_transfer_ins_although_conferences_do_not() {
    var withoutTransfers = new TreeMap<Month, BigDecimal>();
    for (Month month : MONTHS) {
      Figure rate = figure("CP2-NI", month);
      BigDecimal conferences = Objects.requireNonNull(figure("CP2", month).value());
      var alone =
          Objects.requireNonNull(
              new Counts(conferences, rate.denominator(), null).value(Kind.RATE));
      if (alone.rounded(0).compareTo(rate.value()) != 0) {
        withoutTransfers.put(month, alone.rounded(0));
      }
    }
    assertThat(withoutTransfers).as("months that CP2 alone does not explain").hasSize(3);
    assertThat(figure("CP2-NI", OCTOBER).numerator()).isEqualByComparingTo("41");
  }

  private static Figure figure(String ref, Month month) {
    return SouthamptonDataset.figures(DATASET)
        .at(Objects.requireNonNull(CATALOGUE.find(ref), ref), month);
  }
}
