package uk.safeguarding.reporting.comparators.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.reporting.comparators.SouthamptonComparators.COMPARATORS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.comparators.Areas;
import uk.safeguarding.reporting.comparators.Polarity;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.comparators.PublishedUnit;
import uk.safeguarding.reporting.comparators.PublishedValue;
import uk.safeguarding.reporting.comparators.SouthamptonComparators;
import uk.safeguarding.reporting.figures.Fraction;

/** What holds of every comparison: of all published ones, and of 500 invented ones with gaps. */
class StandingsPropertiesTest {
  private static final Areas AREAS = COMPARATORS.publication().areas();
  private static final List<Polarity> POLARITIES = List.of(Polarity.values());
  private static final FinancialYear INVENTED = new FinancialYear(2017);

  /** One measure in one year. */
  record Sample(PublishedMeasure measure, FinancialYear year) {
    Standings standings() {
      return Standings.of(measure, AREAS, year);
    }

    @Override
    public String toString() {
      return measure.code() + " " + year;
    }
  }

  static Stream<Sample> samples() {
    Stream<Sample> published =
        SouthamptonComparators.matches().stream()
            .map(COMPARATORS::measure)
            .flatMap(it -> it.figures().keySet().stream().map(year -> new Sample(it, year)));
    var random = new Random(1989);
    return Stream.concat(
        published, Stream.generate(() -> new Sample(invented(random), INVENTED)).limit(500));
  }

  private static PublishedMeasure invented(Random random) {
    Map<String, PublishedValue> values = new HashMap<>();
    int gaps = random.nextInt(10);
    for (String area : AREAS.all()) {
      boolean missing = random.nextInt(10) < gaps;
      values.put(
          area, new PublishedValue(missing ? null : BigDecimal.valueOf(random.nextInt(60), 1)));
    }
    return measure(values, POLARITIES.get(random.nextInt(POLARITIES.size())));
  }

  private static PublishedMeasure measure(Map<String, PublishedValue> values, Polarity polarity) {
    return new PublishedMeasure(
        "invented",
        "Invented",
        "None",
        PublishedUnit.RATE,
        PublishedMeasure.YearType.FINANCIAL_YEAR,
        polarity,
        new TreeMap<>(Map.of(INVENTED, values)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_mean_lies_between_the_lowest_and_the_highest_neighbour(Sample sample) {
    Standings standings = sample.standings();
    List<Fraction> values = values(standings.neighbours()).map(Fraction::of).sorted().toList();
    if (values.isEmpty()) {
      assertThat(standings.neighbourMean()).isNull();
    } else {
      assertThat(standings.neighbourMean()).isBetween(values.getFirst(), values.getLast());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_ranks_count_through_with_a_gap_after_each_tie(Sample sample) {
    Standings standings = sample.standings();
    List<Integer> ranks =
        authorities(standings).map(Standing::rank).filter(Objects::nonNull).sorted().toList();
    assertThat(ranks).hasSize(standings.ranked());
    for (int i = 0; i < ranks.size(); i++) {
      boolean tied = i > 0 && ranks.get(i).equals(ranks.get(i - 1));
      assertThat(ranks.get(i)).isEqualTo(tied ? ranks.get(i - 1) : Integer.valueOf(i + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_rank_says_who_is_better_or_lower(Sample sample) {
    int sign = sample.measure().polarity() == Polarity.HIGH ? -1 : 1;
    List<Standing> ranked =
        authorities(sample.standings()).filter(each -> each.rank() != null).toList();
    for (Standing one : ranked) {
      for (Standing other : ranked) {
        int byValue =
            Objects.requireNonNull(one.value()).compareTo(Objects.requireNonNull(other.value()));
        int byRank =
            Objects.requireNonNull(one.rank()).compareTo(Objects.requireNonNull(other.rank()));
        assertThat(Integer.signum(byRank)).isEqualTo(sign * Integer.signum(byValue));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_quartile_holds_at_most_a_quarter_of_the_ranks_rounded_up(Sample sample) {
    Standings standings = sample.standings();
    authorities(standings)
        .forEach(
            each -> {
              Integer rank = each.rank();
              Integer quartile = each.quartile();
              if (rank == null || standings.ranked() < 4) {
                assertThat(quartile).isNull();
              } else {
                assertThat(Objects.requireNonNull(quartile)).isBetween(1, 4);
                assertThat(rank * 4).isGreaterThan((quartile - 1) * standings.ranked());
                assertThat(rank * 4).isLessThanOrEqualTo(quartile * standings.ranked());
              }
            });
  }

  @Test
  void an_area_that_goes_missing_changes_the_counts_and_no_zero_takes_its_place() {
    Map<String, PublishedValue> values = new HashMap<>();
    AREAS.all().forEach(area -> values.put(area, new PublishedValue(new BigDecimal(50))));
    for (String area : AREAS.neighbours()) {
      Standings before = new Sample(measure(values, Polarity.NONE), INVENTED).standings();
      values.put(area, new PublishedValue(null));
      Standings after = new Sample(measure(values, Polarity.NONE), INVENTED).standings();
      assertThat(after.neighboursPublished()).isEqualTo(before.neighboursPublished() - 1);
      assertThat(after.ranked()).isEqualTo(before.ranked() - 1);
      assertThat(after.neighbourMean())
          .isEqualTo(after.neighboursPublished() == 0 ? null : Fraction.of(50));
    }
  }

  private static Stream<Standing> authorities(Standings standings) {
    return Stream.concat(Stream.of(standings.own()), standings.neighbours().stream());
  }

  private static Stream<BigDecimal> values(List<Standing> standings) {
    var values = new ArrayList<BigDecimal>();
    for (Standing each : standings) {
      BigDecimal value = each.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values.stream();
  }
}
