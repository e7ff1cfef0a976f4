package uk.safeguarding.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.counting.Counting;
import uk.safeguarding.synthetic.counting.Months;
import uk.safeguarding.synthetic.counting.Paper;

/** Ten years of three invented authorities, counted from their requests. */
class CalibrationTest {

  private static final YearMonth FROM = YearMonth.of(2016, 4);
  private static final int MONTHS = 120;
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

  /** Ten years of one authority scatter about what is asked of the three together. */
  private static final double ONE_SEED = 1.3;

  private static final List<Counting> COUNTINGS = new ArrayList<>();
  private static List<Months> counted = List.of();

  @BeforeAll
  static void count() {
    SEEDS.forEach(_ -> COUNTINGS.add(new Counting(FROM, MONTHS)));
    counted =
        IntStream.range(0, SEEDS.size())
            .parallel()
            .mapToObj(
                place ->
                    COUNTINGS
                        .get(place)
                        .count(SyntheticAuthority.of(SEEDS.get(place), FROM, MONTHS)))
            .toList();
    System.out.print(table());
  }

  @Test
  void means_and_spreads_of_the_three_together_are_those_of_the_paper() {
    var faults = new ArrayList<String>();
    for (Paper.Row row : Paper.rows()) {
      double mean = average(months -> months.mean(row.ref()));
      double spread = average(months -> months.standardDeviation(row.ref()));
      if (!row.hasMean(mean, 1) || !row.hasSpread(spread, 1)) {
        faults.add(row + ": mean " + mean + ", spread " + spread);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void no_seed_is_far_from_the_paper() {
    var faults = new ArrayList<String>();
    for (Paper.Row row : Paper.rows()) {
      for (Months months : counted) {
        double mean = months.mean(row.ref());
        double spread = months.standardDeviation(row.ref());
        if (!row.hasMean(mean, ONE_SEED) || !row.hasSpread(spread, ONE_SEED)) {
          faults.add(row + ": mean " + mean + ", spread " + spread);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static double average(ToDoubleFunction<Months> figure) {
    return counted.stream().mapToDouble(figure).average().orElseThrow();
  }

  @Test
  void percentages_are_plausible() {
    for (Months months : counted) {
      assertThat(months.percent("M8 in time", "decisions")).isBetween(84.0, 97.0);
      assertThat(months.percent("EH3a", "EH3")).isBetween(6.0, 13.0);
      assertThat(months.percent("EH3b", "EH3")).isBetween(18.0, 30.0);
      assertThat(months.percent("EH3c", "EH3")).isBetween(9.0, 19.0);
      assertThat(months.percent("EH3d", "EH3")).isBetween(16.0, 29.0);
      assertThat(months.percent("EH3e", "EH3")).isBetween(22.0, 37.0);
      assertThat(months.percent("CP3-QL (val)", "CP2")).isBetween(58.0, 77.0);
      assertThat(months.percent("CP8 seen", "CP6B")).isBetween(78.0, 90.0);
      assertThat(months.percent("LAC7 in time", "LAC1")).isBetween(74.0, 88.0);
      assertThat(months.percent("LAC10-QL", "LAC1")).isBetween(93.0, 98.0);
      assertThat(months.percent("LAC11-QL", "LAC11 base")).isBetween(90.0, 99.5);
      assertThat(months.percent("NI147 suitable", "NI147 base")).isBetween(82.0, 94.0);
    }
  }

  private static String table() {
    var table = new StringBuilder();
    for (Paper.Row row : Paper.rows()) {
      table.append(String.format("%-14s %8.1f %6.1f", row.ref(), row.mean(), row.spread()));
      for (Months months : counted) {
        double mean = months.mean(row.ref());
        double spread = months.standardDeviation(row.ref());
        table.append(
            String.format(
                " | %8.1f%s %6.1f%s",
                mean,
                row.hasMean(mean, 1) ? " " : "!",
                spread,
                row.hasSpread(spread, 1) ? " " : "!"));
      }
      table.append("%n".formatted());
    }
    Counting first = COUNTINGS.getFirst();
    table.append(
        "requests a year: %d, and %d of the time before%n"
            .formatted(first.requests() * 12 / MONTHS, first.history()));
    first
        .kinds()
        .forEach((kind, many) -> table.append("%8d %s%n".formatted(many * 12 / MONTHS, kind)));
    return table.toString();
  }
}
