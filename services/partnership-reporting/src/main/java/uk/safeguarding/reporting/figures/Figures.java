package uk.safeguarding.reporting.figures;

import java.time.LocalDate;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/** The figures of every indicator and period, wherever they come from. */
public final class Figures {
  private final IndicatorCatalogue catalogue;
  private final FigureLookup lookup;
  private final LocalDate today;

  /**
   * Figures as they were reported and, where other reported rows hold the counts, as they follow.
   *
   * @param today in local time (Europe/London): a period that has not ended by then still runs
   */
  public Figures(IndicatorCatalogue catalogue, ReportedFigures reported, LocalDate today) {
    this(catalogue, new ReportedRows(catalogue, reported, today), today);
  }

  /** Figures as a lookup has them. */
  public Figures(IndicatorCatalogue catalogue, FigureLookup lookup, LocalDate today) {
    this.catalogue = catalogue;
    this.lookup = lookup;
    this.today = today;
  }

  public IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /** True until the period's last day is over: what is known of it is the figure to date. */
  public boolean isRunning(ReportingPeriod period) {
    return !period.lastDay().isBefore(today);
  }

  /** Where a history that ends with this period begins: never after the same period last year. */
  public Month earliest(ReportingPeriod shown) {
    Month earliest = lookup.earliest();
    Month yearAgo = shown.sameLastYear().months().getFirst();
    return earliest == null || earliest.compareTo(yearAgo) > 0 ? yearAgo : earliest;
  }

  /**
   * The indicator's figure by the definition of the period's last month; not supplied where it had
   * none.
   */
  public Figure at(Indicator indicator, ReportingPeriod period) {
    IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    return definition == null ? Figure.NOT_SUPPLIED : lookup.at(indicator, definition, period);
  }
}
