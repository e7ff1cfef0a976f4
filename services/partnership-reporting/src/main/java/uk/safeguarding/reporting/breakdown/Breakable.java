package uk.safeguarding.reporting.breakdown;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.web.BadRequest;
import uk.safeguarding.reporting.counted.fold.Countings;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.indicators.CountedAs;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;

/** By what an indicator can be broken down: by what every count of it tells. */
public final class Breakable {

  private Breakable() {}

  /** In one order for all indicators; none where it can be broken down by nothing. */
  public static SortedSet<Dimension> by(@Nullable IndicatorDefinition definition) {
    Set<Dimension> shared = definition == null ? Set.of() : EnumSet.allOf(Dimension.class);
    if (definition != null) {
      definition.counts().forEach(count -> shared.retainAll(by(count)));
    }
    return new TreeSet<>(shared);
  }

  private static Set<Dimension> by(NamedCount count) {
    CountedAs as = count.countedAs();
    if (as == null) {
      return Set.of();
    }
    Set<Dimension> shared = EnumSet.allOf(Dimension.class);
    as.sumOf().forEach(name -> shared.retainAll(Countings.dimensions(name)));
    return shared;
  }

  /**
   * The dimension of that code.
   *
   * @throws BadRequest saying which there are, where the indicator has none of that code
   */
  static Dimension named(String code, Indicator indicator, IndicatorDefinition definition) {
    SortedSet<Dimension> all = by(definition);
    return all.stream()
        .filter(dimension -> dimension.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new BadRequest(refusal(indicator, definition, all)));
  }

  private static String refusal(
      Indicator indicator, IndicatorDefinition definition, SortedSet<Dimension> all) {
    return all.isEmpty()
        ? "%s cannot be broken down. %s".formatted(indicator.ref(), whyNot(definition))
        : "%s can be broken down by %s only."
            .formatted(
                indicator.ref(),
                all.stream().map(Dimension::code).collect(Collectors.joining(", ")));
  }

  /** Why there is nothing by which it can be broken down. */
  static String whyNot(IndicatorDefinition definition) {
    return switch (definition.kind()) {
      case RATE ->
          "It is a rate, and of no group of children do we know how many live here. Break the count"
              + " that it is made of down instead.";
      case STOCK ->
          "It counts what stood at the end of the period, and the records say what a child was like"
              + " on the day something began, not on that day.";
      case FLOW, PERCENTAGE ->
          "The records that it is counted from do not all tell the same about the child or the"
              + " agency.";
    };
  }
}
