package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.PopulationEstimate;

/** Figures as they were reported and, where other reported rows hold the counts, as they follow. */
public final class Figures {
  private final IndicatorCatalogue catalogue;
  private final ReportedFigures reported;
  private final LocalDate today;

  /**
   * @param today in local time (Europe/London): a period that has not ended by then still runs
   */
  public Figures(IndicatorCatalogue catalogue, ReportedFigures reported, LocalDate today) {
    this.catalogue = catalogue;
    this.reported = reported;
    this.today = today;
  }

  public IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /** True until the period's last day is over: what is known of it is the figure to date. */
  public boolean isRunning(ReportingPeriod period) {
    return !period.lastDay().isBefore(today);
  }

  /** Where a history that ends with this month begins: never after the same month last year. */
  public Month earliest(Month shown) {
    Month earliest = reported.earliest();
    Month yearAgo = shown.sameLastYear();
    return earliest == null || earliest.compareTo(yearAgo) > 0 ? yearAgo : earliest;
  }

  /** The indicator's figure by the definition of that month; not supplied where it had none. */
  public Figure at(Indicator indicator, Month month) {
    IndicatorDefinition definition = indicator.definitionAt(month);
    if (definition == null) {
      return Figure.NOT_SUPPLIED;
    }
    ReportedFigure own = reported.at(indicator.ref(), month);
    return Figure.of(definition, own, counts(definition, own, month));
  }

  private Counts counts(IndicatorDefinition definition, @Nullable ReportedFigure own, Month month) {
    BigDecimal numerator = count(definition.numerator(), month);
    if (numerator == null && definition.kind().isCount() && own != null) {
      numerator = own.value();
    }
    NamedCount below = definition.denominator();
    if (below == null) {
      return new Counts(numerator, null, null);
    }
    return new Counts(numerator, count(below, month), vintage(below, month));
  }

  private @Nullable BigDecimal count(NamedCount count, Month month) {
    Derivation from = count.derivedFrom();
    if (from == null) {
      return null;
    }
    if (from.population() != null) {
      PopulationEstimate estimate = catalogue.population(from.population()).at(month);
      return estimate == null ? null : estimate.people();
    }
    BigDecimal sum = sum(from.sumOf(), month);
    BigDecimal less = sum(from.less(), month);
    return sum == null || less == null ? null : sum.subtract(less);
  }

  /**
   * The sum of reported values; null when one of them is missing, since nothing stands in for it.
   */
  private @Nullable BigDecimal sum(List<String> refs, Month month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String ref : refs) {
      ReportedFigure figure = reported.at(ref, month);
      if (figure == null || figure.value() == null) {
        return null;
      }
      sum = sum.add(figure.value());
    }
    return sum;
  }

  private @Nullable String vintage(NamedCount count, Month month) {
    Derivation from = count.derivedFrom();
    if (from == null || from.population() == null) {
      return null;
    }
    PopulationEstimate estimate = catalogue.population(from.population()).at(month);
    return estimate == null ? null : estimate.vintage();
  }
}
