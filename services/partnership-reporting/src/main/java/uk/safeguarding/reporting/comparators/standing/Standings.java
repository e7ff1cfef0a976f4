package uk.safeguarding.reporting.comparators.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.comparators.Areas;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * What the areas published for one year, side by side.
 *
 * @param neighbourMean of the neighbours that published, each counting alike however large it is;
 *     null when none did
 * @param neighboursPublished how many of the neighbours the mean is of
 * @param ranked how many local authorities are ranked: all that published, our own included
 */
public record Standings(
    FinancialYear year,
    Standing own,
    List<Standing> neighbours,
    Standing region,
    Standing nation,
    @Nullable Fraction neighbourMean,
    int neighboursPublished,
    int ranked) {

  /** Reads a measure for one year. */
  public static Standings of(PublishedMeasure measure, Areas areas, FinancialYear year) {
    var ranking =
        new Ranking(
            published(measure, year, Stream.concat(Stream.of(areas.own()), neighbours(areas))),
            measure.polarity());
    var values = published(measure, year, neighbours(areas));
    var reading = new Reading(measure, year, measure.at(year, areas.own()), ranking);
    return new Standings(
        year,
        reading.ranked(areas.own(), Place.OWN),
        neighbours(areas).map(area -> reading.ranked(area, Place.NEIGHBOUR)).toList(),
        reading.beside(areas.region(), Place.REGION),
        reading.beside(areas.nation(), Place.NATION),
        mean(values),
        values.size(),
        ranking.size());
  }

  /** All of them: our own, the neighbours, the region, the nation. */
  public List<Standing> areas() {
    return Stream.of(Stream.of(own), neighbours.stream(), Stream.of(region, nation))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String> neighbours(Areas areas) {
    return areas.neighbours().stream();
  }

  private static List<BigDecimal> published(
      PublishedMeasure measure, FinancialYear year, Stream<String> areas) {
    return areas.map(area -> measure.at(year, area)).filter(Objects::nonNull).toList();
  }

  private static @Nullable Fraction mean(List<BigDecimal> values) {
    return values.isEmpty()
        ? null
        : values.stream()
            .map(Fraction::of)
            .reduce(Fraction.ZERO, Fraction::plus)
            .dividedBy(Fraction.of(values.size()));
  }

  /** One measure in one year, read area by area. */
  private record Reading(
      PublishedMeasure measure, FinancialYear year, @Nullable BigDecimal own, Ranking ranking) {

    Standing ranked(String area, Place place) {
      @Nullable BigDecimal value = measure.at(year, area);
      @Nullable Integer rank = value == null ? null : Integer.valueOf(ranking.rank(value));
      return new Standing(
          area,
          place,
          value,
          difference(value),
          rank,
          rank == null ? null : ranking.quartile(rank));
    }

    Standing beside(String area, Place place) {
      @Nullable BigDecimal value = measure.at(year, area);
      return new Standing(area, place, value, difference(value), null, null);
    }

    private @Nullable BigDecimal difference(@Nullable BigDecimal value) {
      return value == null || own == null ? null : value.subtract(own);
    }
  }
}
