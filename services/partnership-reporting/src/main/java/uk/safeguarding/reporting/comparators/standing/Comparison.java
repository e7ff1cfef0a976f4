package uk.safeguarding.reporting.comparators.standing;

import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.comparators.ComparatorCatalogue;
import uk.safeguarding.reporting.comparators.Match;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;

/** An indicator in one year beside what was published for it. */
public record Comparison(Match match, PublishedMeasure measure, Standings standings, Ours ours) {

  /**
   * Our figure for the year is the sum of its flows, the stock at its end, or what was reported for
   * the year itself.
   */
  public static Comparison of(
      ComparatorCatalogue comparators,
      Match match,
      Indicator indicator,
      FinancialYear year,
      Figures figures) {
    PublishedMeasure measure = comparators.measure(match);
    Standings standings = Standings.of(measure, comparators.publication().areas(), year);
    Ours ours =
        Ours.of(figures.at(indicator, year), figures.isRunning(year), standings.own().value());
    return new Comparison(match, measure, standings, ours);
  }
}
