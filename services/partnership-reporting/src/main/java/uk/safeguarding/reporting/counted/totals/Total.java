package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document of totals.
 *
 * @param latest the last day on which the log told of it, also where that changed nothing: two days
 *     before it begin the moments that are told apart
 * @param rows by what is counted in it, mostly a month
 */
public record Total(LocalDate latest, SortedMap<String, Row> rows) {

  public static final Total NOTHING = new Total(LocalDate.EPOCH, new TreeMap<>());

  /** A row as known up to there. */
  int at(String row, LogDays.Cut cut) {
    return rows.getOrDefault(row, Row.NOTHING).upTo(cut);
  }

  /**
   * What a row came to with each moment that changed it; of days whose moments are not kept, at the
   * day's end.
   */
  NavigableMap<Instant, Integer> course(String row) {
    NavigableMap<Instant, Integer> course = rows.getOrDefault(row, Row.NOTHING).changes();
    int sum = 0;
    for (Map.Entry<Instant, Integer> each : course.entrySet()) {
      sum += each.getValue();
      each.setValue(sum);
    }
    return course;
  }
}
