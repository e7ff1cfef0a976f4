package uk.safeguarding.reporting.facts.totals;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;

/**
 * How many facts there are of each count: what happened by month, what is counted once in a period
 * by period, and what stands by the months in which it began and ceased. A change of a record is
 * the difference of its facts, so the totals of any number of records are the sums of theirs.
 */
public final class Totals {

  /** A month at whose end something began, or no longer, to stand. */
  private final Map<String, TreeMap<Month, Integer>> standing = new HashMap<>();

  private final Map<String, Map<ReportingPeriod, Integer>> happened = new HashMap<>();

  /** By count, period and dimension, how many have each value. */
  private final Map<String, SortedMap<String, Integer>> byValue = new HashMap<>();

  /** Takes facts away and brings others. */
  public void change(Collection<? extends Fact> before, Collection<? extends Fact> after) {
    before.stream().filter(fact -> !after.contains(fact)).forEach(fact -> add(fact, -1));
    after.stream().filter(fact -> !before.contains(fact)).forEach(fact -> add(fact, 1));
  }

  private void add(Fact fact, int by) {
    switch (fact) {
      case Fact.Happened(String count, _, var on, var dimensions) ->
          add(count, Month.containing(on), dimensions, by);
      case Fact.HappenedIn(String count, _, ReportingPeriod period, var dimensions) ->
          add(count, period, dimensions, by);
      case Fact.Stood(String count, _, var span, _) -> {
        Map<Month, Integer> turns = standing.computeIfAbsent(count, _ -> new TreeMap<>());
        turns.merge(Month.containing(span.from()), by, Totals::sum);
        if (span.hasEnd()) {
          turns.merge(Month.containing(span.until()), -by, Totals::sum);
        }
      }
    }
  }

  private void add(String count, ReportingPeriod period, Dimensions dimensions, int by) {
    inPeriods(count).merge(period, by, Totals::sum);
    dimensions
        .values()
        .forEach(
            (dimension, value) ->
                byValue
                    .computeIfAbsent(broken(count, period, dimension), _ -> new TreeMap<>())
                    .merge(value, by, Totals::sum));
  }

  private static String broken(String count, ReportingPeriod period, String dimension) {
    return "%s in %s by %s".formatted(count, period, dimension);
  }

  private Map<ReportingPeriod, Integer> inPeriods(String count) {
    return happened.computeIfAbsent(count, _ -> new HashMap<>());
  }

  /** Without what is zero: totals of the same facts are equal, whatever was there before. */
  private static @Nullable Integer sum(Integer one, Integer other) {
    int sum = one + other;
    return sum == 0 ? null : Integer.valueOf(sum);
  }

  /** How often it happened in the months of a period. */
  public int happened(String count, ReportingPeriod period) {
    return period.months().stream().mapToInt(month -> inPeriod(count, month)).sum();
  }

  /** How many there are in a period of what is counted once in it. */
  public int inPeriod(String count, ReportingPeriod period) {
    return happened.getOrDefault(count, Map.of()).getOrDefault(period, 0);
  }

  /** The same by the values of a dimension, those that have any. */
  public SortedMap<String, Integer> inPeriodBy(
      String dimension, String count, ReportingPeriod period) {
    return byValue.getOrDefault(broken(count, period, dimension), new TreeMap<>());
  }

  /** How many stood at the last midnight of a period. */
  public int standing(String count, ReportingPeriod period) {
    return standing
        .getOrDefault(count, new TreeMap<>())
        .headMap(period.months().getLast(), true)
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** How many have a day in a period: their days reach into it, or begin in it. */
  public int atAnyTime(String count, ReportingPeriod period) {
    Month before = Month.containing(period.firstDay().minusDays(1));
    return standing(count, before) + inPeriod(count, period);
  }
}
