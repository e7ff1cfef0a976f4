package uk.safeguarding.reporting.counted.totals;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A document of which only matters since when anything was told of its rows.
 *
 * @param rows by name, the first moment of the log that told of it
 */
public record FirstTold(SortedMap<String, String> rows) {

  static final FirstTold NOTHING = new FirstTold(new TreeMap<>());

  /** A moment told of these. */
  FirstTold with(Collection<String> told, String moment) {
    if (told.stream().allMatch(row -> isTold(row, moment))) {
      return this;
    }
    SortedMap<String, String> all = new TreeMap<>(rows);
    told.stream().filter(row -> !isTold(row, moment)).forEach(row -> all.put(row, moment));
    return new FirstTold(all);
  }

  private boolean isTold(String row, String moment) {
    String first = rows.get(row);
    return first != null && first.compareTo(moment) <= 0;
  }

  Stream<String> upTo(LogDays.Cut cut) {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().compareTo(cut.moment()) < 0)
        .map(row -> row.getKey());
  }
}
