package uk.safeguarding.reporting.otherareas;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.comparators.Basis;
import uk.safeguarding.reporting.comparators.Polarity;
import uk.safeguarding.reporting.comparators.Publication;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.comparators.PublishedUnit;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.comparators.standing.Standing;
import uk.safeguarding.reporting.comparators.standing.Standings;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Known;

/**
 * A comparison as programs read it.
 *
 * @param year of the figures; a stock is of its last day
 * @param asKnownAt the instant at which our own figure was known so
 * @param comparable how ours is made comparable
 * @param differs in which respects the definitions differ
 * @param ranked how many local authorities are ranked
 */
record ComparedYear(
    String ref,
    String year,
    Instant asKnownAt,
    Measure measure,
    String vintage,
    Publication publication,
    String comparable,
    List<String> differs,
    Own ours,
    Neighbours neighbours,
    int ranked,
    List<Standing> areas) {

  /**
   * The published measure.
   *
   * @param polarity which way the publisher says is better; rank 1 is the best, or the lowest
   * @param matchedOn when the two definitions were compared
   */
  record Measure(
      String code,
      String title,
      PublishedUnit unit,
      Polarity polarity,
      Basis basis,
      LocalDate matchedOn) {}

  /**
   * Our own figure for the year.
   *
   * @param difference ours less the published one; null where one is missing or the year runs
   */
  record Own(
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable Source source,
      @Nullable Missing missing,
      PeriodState state,
      @Nullable BigDecimal difference) {}

  /**
   * The statistical neighbours together.
   *
   * @param mean unweighted and unrounded; null when none published
   * @param published of how many it is the mean
   */
  record Neighbours(@Nullable Fraction mean, int published, int of) {}

  static ComparedYear of(
      Indicator indicator, Comparison compared, Publication publication, Known known) {
    PublishedMeasure measure = compared.measure();
    Standings standings = compared.standings();
    Basis basis = compared.match().basis();
    Figure figure = compared.ours().figure();
    return new ComparedYear(
        indicator.ref(),
        standings.year().toString(),
        known.at(),
        new Measure(
            measure.code(),
            measure.title(),
            measure.unit(),
            measure.polarity(),
            basis,
            compared.match().decidedOn()),
        "%s, %s".formatted(publication.title(), basis.when(standings.year())),
        publication,
        basis.madeComparable(indicator.definitions().getLast().kind()),
        compared.match().differs(),
        new Own(
            figure.value(),
            figure.numerator(),
            figure.denominator(),
            figure.source(),
            figure.missing(),
            known.stateOf(indicator.ref(), standings.year()),
            compared.ours().difference()),
        new Neighbours(
            standings.neighbourMean(),
            standings.neighboursPublished(),
            standings.neighbours().size()),
        standings.ranked(),
        standings.areas());
  }
}
