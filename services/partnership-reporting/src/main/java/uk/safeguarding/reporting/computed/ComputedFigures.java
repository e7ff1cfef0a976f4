package uk.safeguarding.reporting.computed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.figures.Counts;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.FigureLookup;
import uk.safeguarding.reporting.indicators.CountedAs;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.PopulationEstimate;

/**
 * Figures counted of recorded facts, and never of reported rows. A quarter or a year is counted as
 * itself, by the definition and the population of its last month: a child that counts once in a
 * quarter is not the sum of its months.
 */
public final class ComputedFigures implements FigureLookup {

  private final IndicatorCatalogue catalogue;
  private final CountedFacts facts;
  private final LocalDate today;

  /**
   * @param today in local time (Europe/London): of what begins later nothing is known
   */
  public ComputedFigures(IndicatorCatalogue catalogue, CountedFacts facts, LocalDate today) {
    this.catalogue = catalogue;
    this.facts = facts;
    this.today = today;
  }

  @Override
  public @Nullable Month earliest() {
    return facts.earliest();
  }

  @Override
  public Figure at(Indicator indicator, IndicatorDefinition definition, ReportingPeriod period) {
    NamedCount below = definition.denominator();
    BigDecimal numerator = count(definition.numerator(), period);
    if (below == null) {
      return Figure.counted(definition, new Counts(numerator, null, null));
    }
    PopulationEstimate population = catalogue.estimate(below, period.months().getLast());
    return Figure.counted(
        definition,
        population == null
            ? new Counts(numerator, count(below, period), null)
            : new Counts(numerator, population.people(), population.vintage()));
  }

  /** Null where it cannot be counted, or facts are not known of all that it needs. */
  private @Nullable BigDecimal count(NamedCount count, ReportingPeriod period) {
    CountedAs as = count.countedAs();
    if (as == null || period.firstDay().isAfter(today) || !isKnown(count, period)) {
      return null;
    }
    return BigDecimal.valueOf(
        as.sumOf().stream().mapToLong(each -> way(count).number(facts, each, period)).sum());
  }

  /** What stands at the end needs the last month; what happens in a period needs all of them. */
  private boolean isKnown(NamedCount count, ReportingPeriod period) {
    Month first = facts.earliest();
    return first != null
        && switch (count.counted()) {
          case AT_PERIOD_END -> !period.lastDay().isBefore(first.firstDay());
          case IN_PERIOD -> !period.firstDay().isBefore(first.firstDay());
        };
  }

  /** How the facts of a count that is no population are counted. */
  public static Way way(NamedCount count) {
    return switch (count.counted()) {
      case AT_PERIOD_END -> Way.STANDING;
      case IN_PERIOD ->
          count.countedAs() != null && count.countedAs().atAnyTime()
              ? Way.AT_ANY_TIME
              : count.distinct() ? Way.ONCE : Way.HAPPENED;
    };
  }
}
