package uk.safeguarding.reporting.otherareas;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.comparators.ComparatorCatalogue;
import uk.safeguarding.reporting.comparators.Match;
import uk.safeguarding.reporting.comparators.PublishedMeasure;
import uk.safeguarding.reporting.comparators.standing.Comparison;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Known;

/**
 * Compares an indicator with other areas. What is known at an instant is our own figure; published
 * figures are those of the copy that the product holds.
 */
public final class OtherAreas {

  private static final String NO_MATCH = "No published figure matches this indicator.";

  private final ComparatorCatalogue comparators;

  public OtherAreas(ComparatorCatalogue comparators) {
    this.comparators = comparators;
  }

  ComparatorCatalogue comparators() {
    return comparators;
  }

  /**
   * A year, or the latest published one.
   *
   * @throws NotFound where no measure matches, or it has no figures for that year
   */
  Comparison at(Indicator indicator, @Nullable FinancialYear year, Known known) {
    Match match = comparators.match(indicator.ref());
    if (match == null) {
      throw new NotFound(NO_MATCH);
    }
    PublishedMeasure measure = comparators.measure(match);
    FinancialYear asked = year == null ? measure.figures().lastKey() : year;
    if (!measure.figures().containsKey(asked)) {
      throw new NotFound(
          "No figures were published for this year. There are some for %s to %s."
              .formatted(measure.figures().firstKey(), measure.figures().lastKey()));
    }
    return Comparison.of(comparators, match, indicator, asked, known.figures());
  }

  /**
   * The section of the indicator's page: the latest published year that had ended with the period
   * shown, so that no month stands beside a year.
   *
   * @param position among the comparators that the dataset itself prints; null without any
   */
  public OtherAreasSection section(
      Indicator indicator, ReportingPeriod shown, Known known, @Nullable String position) {
    Match match = comparators.match(indicator.ref());
    if (match == null) {
      return OtherAreasSection.without(position, NO_MATCH);
    }
    PublishedMeasure measure = comparators.measure(match);
    @Nullable FinancialYear year = measure.latestUpTo(endedWith(shown));
    if (year == null) {
      return OtherAreasSection.without(
          position,
          "The first published figures are those for %s."
              .formatted(match.basis().when(measure.figures().firstKey())));
    }
    var compared = Comparison.of(comparators, match, indicator, year, known.figures());
    return new OtherAreasSection(
        position, null, new OtherAreasPrinter(indicator, compared).print(comparators));
  }

  /** The last financial year of which this period leaves no day to come. */
  private static FinancialYear endedWith(ReportingPeriod shown) {
    FinancialYear year = FinancialYear.containing(shown.lastDay());
    return year.lastDay().equals(shown.lastDay()) ? year : year.previous();
  }
}
