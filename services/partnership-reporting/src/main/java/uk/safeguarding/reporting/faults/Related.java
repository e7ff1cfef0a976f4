package uk.safeguarding.reporting.faults;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.RollForward;

/**
 * Which indicators are about the same thing: one is counted from the other, or both are counted
 * from the same row.
 */
public final class Related {
  private final Map<String, Set<String>> rows = new HashMap<>();

  public Related(List<Indicator> indicators) {
    indicators.forEach(indicator -> rows.put(indicator.ref(), rows(indicator)));
  }

  /** One and the same text may stand beside both. */
  public boolean directly(String one, String other) {
    return !Collections.disjoint(rows(one), rows(other));
  }

  /** A text about one may speak of the other: some third indicator is related to both. */
  public boolean loosely(String one, String other) {
    return directly(one, other)
        || rows.keySet().stream().anyMatch(third -> directly(one, third) && directly(third, other));
  }

  private Set<String> rows(String ref) {
    return rows.getOrDefault(ref, Set.of(ref));
  }

  private static Set<String> rows(Indicator indicator) {
    var rows = new HashSet<String>(Set.of(indicator.ref()));
    for (IndicatorDefinition definition : indicator.definitions()) {
      Stream.of(definition.numerator(), definition.denominator())
          .filter(Objects::nonNull)
          .map(NamedCount::derivedFrom)
          .filter(Objects::nonNull)
          .map(Derivation::refs)
          .forEach(rows::addAll);
      RollForward rolls = definition.rollsForward();
      if (rolls != null) {
        rows.addAll(rolls.refs());
      }
    }
    return rows;
  }
}
