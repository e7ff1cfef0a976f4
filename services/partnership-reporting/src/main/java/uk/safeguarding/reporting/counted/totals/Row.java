package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed one number, and when. A change by nothing is not kept.
 *
 * @param days by day of the log, what all of its moments changed together
 * @param moments by moment of the log, of the days since
 */
public record Row(SortedMap<String, Integer> days, SortedMap<String, Integer> moments) {

  static final Row NOTHING = new Row(new TreeMap<>(), new TreeMap<>());

  Row copy() {
    return new Row(new TreeMap<>(days), new TreeMap<>(moments));
  }

  boolean isEmpty() {
    return days.isEmpty() && moments.isEmpty();
  }

  int upTo(LogDays.Cut cut) {
    return sum(days.headMap(cut.day()).values()) + sum(moments.headMap(cut.moment()).values());
  }

  /** By instant; what a whole day changed is known at its end. */
  NavigableMap<Instant, Integer> changes() {
    NavigableMap<Instant, Integer> all = new TreeMap<>();
    days.forEach((day, change) -> all.put(LogDays.end(LocalDate.parse(day)), change));
    moments.forEach((moment, change) -> all.put(Instant.parse(moment), change));
    return all;
  }

  boolean hasBefore(String moment) {
    return !moments.isEmpty() && moments.firstKey().compareTo(moment) < 0;
  }

  /** Of whatever is before a moment only days are told apart from now on. */
  void drawTogetherBefore(String moment) {
    SortedMap<String, Integer> past = moments.headMap(moment);
    past.forEach(
        (written, change) -> {
          String day = LogDays.dayOf(written).toString();
          put(days, day, days.getOrDefault(day, 0) + change);
        });
    past.clear();
  }

  static void put(SortedMap<String, Integer> changes, String when, int change) {
    if (change == 0) {
      changes.remove(when);
    } else {
      changes.put(when, change);
    }
  }

  private static int sum(Collection<Integer> changes) {
    return changes.stream().mapToInt(Integer::intValue).sum();
  }
}
