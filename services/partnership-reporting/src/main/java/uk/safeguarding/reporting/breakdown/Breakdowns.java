package uk.safeguarding.reporting.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.figures.Counts;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.CountedAs;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/** Breaks counted figures down. */
public final class Breakdowns {

  private final CountedFactsReader counted;

  public Breakdowns(CountedFactsReader counted) {
    this.counted = counted;
  }

  /** An indicator's periods by the values of a dimension, as known at an instant. */
  List<BrokenDown> of(
      Indicator indicator, Dimension by, List<ReportingPeriod> periods, Known known) {
    List<String> counts =
        indicator.definitions().stream()
            .flatMap(IndicatorDefinition::counts)
            .flatMap(count -> names(count).stream())
            .distinct()
            .toList();
    CountedFacts facts = counted.read(counts, known.at());
    return periods.stream().map(period -> of(indicator, by, period, known, facts)).toList();
  }

  private static BrokenDown of(
      Indicator indicator, Dimension by, ReportingPeriod period, Known known, CountedFacts facts) {
    Figure whole = known.of(Origin.EVENTS).figures().at(indicator, period);
    @Nullable IndicatorDefinition definition = indicator.definitionAt(period.months().getLast());
    BigDecimal above = whole.numerator();
    if (definition == null || above == null || !Breakable.by(definition).contains(by)) {
      return new BrokenDown(period, whole, List.of());
    }
    return new BrokenDown(
        period, whole, parts(definition, whole, above, new ByValue(facts, by, period)));
  }

  /** What is counted of a period, by the values of a dimension. */
  private record ByValue(CountedFacts facts, Dimension by, ReportingPeriod period) {

    SortedMap<String, Integer> of(@Nullable NamedCount count) {
      SortedMap<String, Integer> values = new TreeMap<>();
      if (count != null) {
        names(count).stream()
            .flatMap(name -> periods(count).map(each -> facts.onceInBy(by.code(), name, each)))
            .forEach(
                part -> part.forEach((value, number) -> values.merge(value, number, Integer::sum)));
      }
      return values;
    }

    /** A child that counts once in a quarter is not the sum of its months. */
    private Stream<ReportingPeriod> periods(NamedCount count) {
      return count.distinct() ? Stream.of(period) : period.months().stream().map(month -> month);
    }
  }

  private static List<BrokenDown.Part> parts(
      IndicatorDefinition definition, Figure whole, BigDecimal numerator, ByValue counted) {
    SortedMap<String, Integer> above = counted.of(definition.numerator());
    SortedMap<String, Integer> below = counted.of(definition.denominator());
    SortedSet<String> values = new TreeSet<>(above.keySet());
    values.addAll(below.keySet());
    List<BrokenDown.Part> parts = new ArrayList<>();
    for (String value : values) {
      BigDecimal part = number(above.getOrDefault(value, 0));
      BigDecimal of =
          definition.denominator() == null ? null : number(below.getOrDefault(value, 0));
      parts.add(new BrokenDown.Part(value, Figure.counted(definition, new Counts(part, of, null))));
    }
    BigDecimal denominator = whole.denominator();
    BigDecimal left = rest(numerator, above);
    BigDecimal leftOf = denominator == null ? null : rest(denominator, below);
    if (left.signum() > 0 || (leftOf != null && leftOf.signum() > 0)) {
      parts.add(
          new BrokenDown.Part(null, Figure.counted(definition, new Counts(left, leftOf, null))));
    }
    return parts;
  }

  /** Of so many the source does not tell. */
  private static BigDecimal rest(BigDecimal whole, SortedMap<String, Integer> told) {
    return whole.subtract(number(told.values().stream().mapToInt(Integer::intValue).sum()));
  }

  private static BigDecimal number(int number) {
    return BigDecimal.valueOf(number);
  }

  private static List<String> names(NamedCount count) {
    CountedAs as = count.countedAs();
    return as == null ? List.of() : as.sumOf();
  }
}
