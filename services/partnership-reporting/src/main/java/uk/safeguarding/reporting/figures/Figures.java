package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
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

  /** Where a history that ends with this period begins: never after the same period last year. */
  public Month earliest(ReportingPeriod shown) {
    Month earliest = reported.earliest();
    Month yearAgo = shown.sameLastYear().months().getFirst();
    return earliest == null || earliest.compareTo(yearAgo) > 0 ? yearAgo : earliest;
  }

  /**
   * The indicator's figure by the definition of the period's last month; not supplied where it had
   * none. A quarter or a year that nobody reported follows from its months as {@link LongerPeriods}
   * says.
   */
  public Figure at(Indicator indicator, ReportingPeriod period) {
    IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    if (definition == null) {
      return Figure.NOT_SUPPLIED;
    }
    ReportedFigure own = reported.at(indicator.ref(), period);
    return switch (period) {
      case Month month -> Figure.of(definition, own, counts(definition, own, month));
      case Quarter _, FinancialYear _ ->
          own == null || own.notSupplied()
              ? new LongerPeriods(this, indicator, definition, period).figure()
              : Figure.of(definition, own, new Counts(own.numerator(), own.denominator(), null));
    };
  }

  /** Counts that the agency gave go before those of other rows. */
  private Counts counts(IndicatorDefinition definition, @Nullable ReportedFigure own, Month month) {
    if (own != null && own.numerator() != null && own.denominator() != null) {
      return new Counts(own.numerator(), own.denominator(), null);
    }
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

  /** The denominator of a rate: the estimate in force in a month, with its vintage. */
  Counts population(NamedCount below, Month month) {
    return new Counts(null, count(below, month), vintage(below, month));
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
