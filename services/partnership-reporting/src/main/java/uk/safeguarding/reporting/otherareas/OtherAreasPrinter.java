package uk.safeguarding.reporting.otherareas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.ComparatorCatalogue;
import uk.safeguarding.reporting.comparators.Publication;
import uk.safeguarding.reporting.comparators.PublishedUnit;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.comparators.standing.Standing;
import uk.safeguarding.reporting.comparators.standing.Standings;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.printed.PrintedFigure;

/** Turns a comparison into the texts of its section. */
final class OtherAreasPrinter {

  private static final PrintedFigure NOT_RANKED = new PrintedFigure("-", "not ranked");

  private final Indicator indicator;
  private final Comparison compared;
  private final Standings standings;
  private final PublishedNumbers numbers;
  private final String when;

  OtherAreasPrinter(Indicator indicator, Comparison compared) {
    this.indicator = indicator;
    this.compared = compared;
    this.standings = compared.standings();
    this.numbers = new PublishedNumbers(compared.measure());
    this.when = compared.match().basis().when(standings.year());
  }

  OtherAreasSection.Table print(ComparatorCatalogue comparators) {
    var words = new ComparisonWords(compared, numbers);
    Publication publication = comparators.publication();
    return new OtherAreasSection.Table(
        words.summary(),
        words.ours(),
        "%s, published for %s".formatted(indicator.shortTitle(), when),
        numbers.unit(),
        "Difference from what %s published (%s)"
            .formatted(standings.own().area(), numbers.differenceUnit()),
        words.rankHeader(),
        rows(),
        compared.match().differs(),
        reading(),
        "Source: %s, %s, figures for %s. %s Licensed under the %s."
            .formatted(
                publication.publisher(),
                publication.title(),
                when,
                publication.copied(),
                publication.licence()),
        downloads());
  }

  private List<OtherAreasSection.Row> rows() {
    var rows = new ArrayList<OtherAreasSection.Row>();
    rows.add(row(standings.own()));
    rows.add(
        unranked(
            standings.own().area() + ", as the partnership knows it",
            compared.ours().running() ? null : compared.ours().figure().value(),
            compared.ours().difference()));
    standings.neighbours().forEach(each -> rows.add(row(each)));
    @Nullable Fraction mean = standings.neighbourMean();
    @Nullable BigDecimal own = standings.own().value();
    rows.add(
        new OtherAreasSection.Row(
            "Mean of %d of %d neighbours"
                .formatted(standings.neighboursPublished(), standings.neighbours().size()),
            numbers.mean(mean),
            mean == null || own == null
                ? PublishedNumbers.NOT_PUBLISHED
                : numbers.difference(mean.minus(Fraction.of(own)).rounded(numbers.meanDecimals())),
            NOT_RANKED,
            NOT_RANKED));
    rows.add(row(standings.region()));
    rows.add(row(standings.nation()));
    return List.copyOf(rows);
  }

  private OtherAreasSection.Row row(Standing each) {
    @Nullable Integer rank = each.rank();
    @Nullable Integer quartile = each.quartile();
    return new OtherAreasSection.Row(
        each.area(),
        numbers.value(each.value()),
        numbers.difference(each.difference()),
        rank == null ? NOT_RANKED : PrintedFigure.printed(rank.toString()),
        quartile == null ? NOT_RANKED : PrintedFigure.printed(quartile.toString()));
  }

  private OtherAreasSection.Row unranked(
      String area, @Nullable BigDecimal value, @Nullable BigDecimal difference) {
    return new OtherAreasSection.Row(
        area,
        value == null ? new PrintedFigure("-", "not known") : numbers.exact(value),
        difference == null ? new PrintedFigure("-", "not known") : numbers.difference(difference),
        NOT_RANKED,
        NOT_RANKED);
  }

  private List<String> reading() {
    var notes = new ArrayList<String>();
    notes.add(compared.match().basis().madeComparable(indicator.definitions().getLast().kind()));
    if (compared.measure().unit() == PublishedUnit.NUMBER) {
      notes.add(
          "A count grows with the number of children who live in a place, and so does its rank."
              + " The figures of the %s and of %s are totals of all their councils."
                  .formatted(standings.region().area(), standings.nation().area()));
    }
    notes.add(
        "Equal values share a rank. The quartile is the quarter of the ranks that a rank falls in:"
            + " 1 holds the first ranks, 4 the last.");
    notes.add("The mean counts each neighbour alike, however many children live there.");
    return List.copyOf(notes);
  }

  private List<OtherAreasSection.Download> downloads() {
    String address = "/api/indicators/%s/comparators".formatted(indicator.slug());
    String year = "?year=" + standings.year();
    return List.of(
        new OtherAreasSection.Download("This comparison (CSV)", address + ".csv" + year),
        new OtherAreasSection.Download("This comparison (JSON)", address + year));
  }
}
