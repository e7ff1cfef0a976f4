package uk.safeguarding.reporting.counted.totals;

import java.time.LocalDate;
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
}
