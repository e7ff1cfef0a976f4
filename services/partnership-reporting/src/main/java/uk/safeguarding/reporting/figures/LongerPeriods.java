package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Counted;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.PopulationEstimate;

/**
 * How a quarter or a year follows from its months. What stands at a period's end, also a share or
 * rate of it, is the last month's. What happens in a period adds up; a percentage is the sum of its
 * numerators over the sum of its denominators and never a mean of percentages; a rate is the sum of
 * its numerators per 10,000 of the population in force in the last month, not scaled up to a year.
 * A running period is so far: its months that have ended, and the running one where it is known.
 */
final class LongerPeriods {
  private final ReportedRows rows;
  private final Indicator indicator;
  private final IndicatorDefinition definition;
  private final ReportingPeriod period;

  LongerPeriods(
      ReportedRows rows,
      Indicator indicator,
      IndicatorDefinition definition,
      ReportingPeriod period) {
    this.rows = rows;
    this.indicator = indicator;
    this.definition = definition;
    this.period = period;
  }

  Figure figure() {
    List<Month> months = months();
    if (months.isEmpty()) {
      return Figure.NOT_SUPPLIED;
    }
    if (standsAtEnd()) {
      return rows.at(indicator, months.getLast()).standingForLonger();
    }
    if (isBroken()) {
      return Figure.missing(Missing.SERIES_BREAK);
    }
    if (counts().anyMatch(NamedCount::distinct)) {
      return Figure.missing(Missing.NOT_DERIVABLE);
    }
    return pooled(months, months.stream().map(month -> rows.at(indicator, month)).toList());
  }

  /** A month that has not ended counts only where something is known of it. */
  private List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (Month month : period.months()) {
      if (!rows.isRunning(month) || rows.at(indicator, month).value() != null) {
        months.add(month);
      }
    }
    return months;
  }

  private boolean standsAtEnd() {
    return counts().allMatch(count -> count.counted() == Counted.AT_PERIOD_END);
  }

  private Stream<NamedCount> counts() {
    return Stream.of(definition.numerator(), definition.denominator()).filter(Objects::nonNull);
  }

  /** A break in a row that it is counted from breaks it as well. */
  private boolean isBroken() {
    Stream<Indicator> counted =
        counts()
            .map(NamedCount::derivedFrom)
            .filter(Objects::nonNull)
            .map(Derivation::refs)
            .flatMap(List::stream)
            .map(rows.catalogue()::find)
            .filter(Objects::nonNull);
    Month first = period.months().getFirst();
    Month last = period.months().getLast();
    return Stream.concat(Stream.of(indicator), counted)
        .anyMatch(each -> !each.breaksAfter(first, last).isEmpty());
  }

  private Figure pooled(List<Month> months, List<Figure> monthly) {
    BigDecimal numerators = BigDecimal.ZERO;
    BigDecimal denominators = BigDecimal.ZERO;
    for (Figure month : monthly) {
      Missing reason = whyNotPooled(month);
      if (reason != null) {
        return Figure.missing(reason);
      }
      // With nothing to take a share of there is nothing in the share either.
      numerators = numerators.add(Objects.requireNonNullElse(month.numerator(), BigDecimal.ZERO));
      denominators =
          denominators.add(Objects.requireNonNullElse(month.denominator(), BigDecimal.ZERO));
    }
    Counts counts = over(numerators, denominators, months.getLast());
    Fraction value = counts.value(definition.kind());
    boolean estimated = monthly.stream().anyMatch(Figure::estimated);
    return value == null
        ? Figure.missing(Missing.UNDEFINED, counts)
        : Figure.derived(definition, value, counts, estimated);
  }

  private Counts over(BigDecimal numerator, BigDecimal denominator, Month last) {
    NamedCount below = definition.denominator();
    if (below == null) {
      return new Counts(numerator, null, null);
    }
    if (definition.kind() != Kind.RATE) {
      return new Counts(numerator, denominator, null);
    }
    PopulationEstimate population = rows.catalogue().estimate(below, last);
    return population == null
        ? new Counts(numerator, null, null)
        : new Counts(numerator, population.people(), population.vintage());
  }

  /** Null where a month can be added up. */
  private @Nullable Missing whyNotPooled(Figure month) {
    boolean counted = month.numerator() != null && (isCount() || month.denominator() != null);
    boolean nothing = month.denominator() != null && month.denominator().signum() == 0;
    if (counted || nothing) {
      return isCount() ? month.missing() : null;
    }
    return month.value() != null ? Missing.NOT_DERIVABLE : month.missing();
  }

  private boolean isCount() {
    return definition.kind().isCount();
  }
}
