package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document of totals.
 *
 * @param rows by what is counted in it, mostly a month; then, by moment of the log, by how much
 *     that moment changed it
 */
public record Total(SortedMap<String, SortedMap<String, Integer>> rows) {

  public static final Total NOTHING = new Total(new TreeMap<>());

  /** What a moment changed in a row, whatever was said of it before; none where that is 0. */
  Total with(String row, Instant moment, int change) {
    SortedMap<String, SortedMap<String, Integer>> all = new TreeMap<>(rows);
    SortedMap<String, Integer> changes = new TreeMap<>(all.getOrDefault(row, new TreeMap<>()));
    if (change == 0) {
      changes.remove(moment.toString());
    } else {
      changes.put(moment.toString(), change);
    }
    if (changes.isEmpty()) {
      all.remove(row);
    } else {
      all.put(row, changes);
    }
    return new Total(all);
  }

  /** A row of which only the first moment that told of it matters. */
  Total since(String row, Instant moment) {
    SortedMap<String, Integer> told = rows.getOrDefault(row, new TreeMap<>());
    if (!told.isEmpty() && !Instant.parse(told.firstKey()).isAfter(moment)) {
      return this;
    }
    SortedMap<String, SortedMap<String, Integer>> all = new TreeMap<>(rows);
    SortedMap<String, Integer> first = new TreeMap<>();
    first.put(moment.toString(), 1);
    all.put(row, first);
    return new Total(all);
  }

  /** What a row came to with each moment that changed it. */
  NavigableMap<Instant, Integer> course(String row) {
    NavigableMap<Instant, Integer> course = new TreeMap<>();
    rows.getOrDefault(row, new TreeMap<>())
        .forEach((moment, change) -> course.put(Instant.parse(moment), change));
    int sum = 0;
    for (Map.Entry<Instant, Integer> each : course.entrySet()) {
      sum += each.getValue();
      each.setValue(sum);
    }
    return course;
  }

  /** A row as known at a moment. */
  int at(String row, Instant moment) {
    return rows.getOrDefault(row, new TreeMap<>()).entrySet().stream()
        .filter(change -> !Instant.parse(change.getKey()).isAfter(moment))
        .mapToInt(change -> change.getValue())
        .sum();
  }
}
