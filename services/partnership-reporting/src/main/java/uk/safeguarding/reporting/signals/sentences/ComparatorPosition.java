package uk.safeguarding.reporting.signals.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Benchmarks;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;

/**
 * Where a month's figure stands among the comparators. Gaps are in per cent of the other place's
 * figure, and say so: of one's own they would look smaller (50.7% above becomes 34%). Two
 * percentages are compared in percentage points.
 */
public final class ComparatorPosition {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final IndicatorDefinition definition;
  private final Numerals numerals;
  private final BigDecimal value;

  private ComparatorPosition(IndicatorDefinition definition, BigDecimal value) {
    this.definition = definition;
    this.numerals = Numerals.of(definition);
    this.value = value;
  }

  /** The position in one or two sentences; null without any comparator. */
  public static @Nullable String of(
      Indicator indicator, IndicatorDefinition definition, BigDecimal value) {
    return new ComparatorPosition(definition, value).text(indicator.benchmarks());
  }

  private @Nullable String text(Benchmarks benchmarks) {
    List<String> places = new ArrayList<>();
    add(places, "statistical neighbours", benchmarks.statisticalNeighbour());
    add(places, "England", benchmarks.england());
    add(places, "the South East", benchmarks.southEast());
    if (places.isEmpty()) {
      return null;
    }
    String last = places.removeLast();
    String list = places.isEmpty() ? last : String.join(", ", places) + " and " + last;
    String vintage = benchmarks.benchmarkVintage();
    return "%s is %s. %s%s"
        .formatted(
            numerals.value(value),
            list,
            base(),
            vintage == null
                ? "How old the comparators are is not known."
                : "Comparators: " + vintage + ".");
  }

  private String base() {
    return definition.kind() == Kind.PERCENTAGE
        ? ""
        : "Gaps are in per cent of the other place's figure. ";
  }

  private void add(List<String> places, String name, @Nullable Benchmark benchmark) {
    if (benchmark != null && benchmark.value() != null) {
      places.add(place(name, benchmark.value()));
    }
  }

  private String place(String name, BigDecimal theirs) {
    int side = value.compareTo(theirs);
    String figure = " (%s)".formatted(numerals.value(theirs));
    if (side == 0) {
      return "the same as " + name + figure;
    }
    return gap(theirs) + (side > 0 ? "above " : "below ") + name + figure;
  }

  private String gap(BigDecimal theirs) {
    Fraction difference = Fraction.of(value).minus(Fraction.of(theirs)).absolute();
    if (definition.kind() == Kind.PERCENTAGE) {
      return difference.rounded(1).toPlainString() + " percentage points ";
    }
    return theirs.signum() == 0
        ? ""
        : difference.times(HUNDRED).dividedBy(Fraction.of(theirs)).rounded(0).toPlainString()
            + "% ";
  }
}
