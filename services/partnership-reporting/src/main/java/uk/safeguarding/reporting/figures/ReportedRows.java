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
final class ReportedRows implements FigureLookup {
  private final IndicatorCatalogue catalogue;
  private final ReportedFigures reported;
  private final LocalDate today;

  ReportedRows(IndicatorCatalogue catalogue, ReportedFigures reported, LocalDate today) {
    this.catalogue = catalogue;
    this.reported = reported;
    this.today = today;
  }

  IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /** True until the period's last day is over. */
  boolean isRunning(ReportingPeriod period) {
    return !period.lastDay().isBefore(today);
  }

  @Override
  public @Nullable Month earliest() {
    return reported.earliest();
  }

  /** A quarter or a year that nobody reported follows from its months ({@link LongerPeriods}). */
  @Override
  public Figure at(Indicator indicator, IndicatorDefinition definition, ReportingPeriod period) {
    ReportedFigure own = reported.at(indicator.ref(), period);
    return switch (period) {
      case Month month -> Figure.of(definition, own, counts(definition, own, month));
      case Quarter _, FinancialYear _ ->
          own == null || own.notSupplied()
              ? new LongerPeriods(this, indicator, definition, period).figure()
              : Figure.of(definition, own, new Counts(own.numerator(), own.denominator(), null));
    };
  }

  /** A month by its own definition. */
  Figure at(Indicator indicator, Month month) {
    IndicatorDefinition definition = indicator.definitionAt(month);
    return definition == null ? Figure.NOT_SUPPLIED : at(indicator, definition, month);
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
    PopulationEstimate estimate = catalogue.estimate(below, month);
    return new Counts(numerator, count(below, month), estimate == null ? null : estimate.vintage());
  }

  private @Nullable BigDecimal count(NamedCount count, Month month) {
    Derivation from = count.derivedFrom();
    if (from == null) {
      return null;
    }
    if (from.population() != null) {
      PopulationEstimate estimate = catalogue.estimate(count, month);
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
}
