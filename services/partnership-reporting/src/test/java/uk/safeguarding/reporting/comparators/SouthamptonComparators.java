package uk.safeguarding.reporting.comparators;

import java.util.List;
import java.util.Objects;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** The product's own comparators, a test's facts. */
public final class SouthamptonComparators {
  public static final IndicatorCatalogue INDICATORS = IndicatorCatalogue.load();
  public static final ComparatorCatalogue COMPARATORS = ComparatorCatalogue.load(INDICATORS);

  private SouthamptonComparators() {}

  public static Indicator indicator(String ref) {
    return Objects.requireNonNull(INDICATORS.find(ref), ref);
  }

  public static Match match(String ref) {
    return Objects.requireNonNull(COMPARATORS.match(ref), ref);
  }

  public static PublishedMeasure measure(String ref) {
    return COMPARATORS.measure(match(ref));
  }

  /** What every indicator is compared with, where something is. */
  public static List<Match> matches() {
    return INDICATORS.indicators().stream()
        .map(each -> COMPARATORS.match(each.ref()))
        .filter(Objects::nonNull)
        .toList();
  }
}
