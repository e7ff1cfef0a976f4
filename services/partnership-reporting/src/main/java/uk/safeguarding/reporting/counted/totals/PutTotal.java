package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.safeguarding.kernel.London;

/**
 * A document of totals while a batch puts into it what moments changed. Which moments are drawn
 * together follows from the latest day of which the document was ever told, and so from the log
 * alone, whatever is put again or late.
 */
final class PutTotal {

  private final String document;
  private final Total before;
  private final WholeDays days;
  private final Map<String, Row> changed = new HashMap<>();
  private LocalDate latest;

  /**
   * @param before it as it is stored
   */
  PutTotal(String document, Total before, WholeDays days) {
    this.document = document;
    this.before = before;
    this.days = days;
    this.latest = before.latest();
  }

  /**
   * What a moment changed in some rows, whatever was said of it before.
   *
   * @param changes of all rows that it touched, also where nothing changed
   */
  void put(Instant moment, Map<String, Integer> changes) {
    LocalDate day = London.day(moment);
    if (day.isAfter(latest)) {
      latest = day;
      drawTogether();
    }
    if (day.isBefore(LogDays.keptFrom(latest))) {
      putDay(day, changes.keySet());
    } else {
      String written = LogDays.written(moment);
      changes.forEach((row, change) -> Row.put(own(row).moments(), written, change));
    }
  }

  /** The day's moments cannot be told apart any more: the whole of it is worked out anew. */
  private void putDay(LocalDate day, Collection<String> rows) {
    Map<Place, Integer> whole = days.changedOn(day);
    rows.forEach(
        row ->
            Row.put(
                own(row).days(), day.toString(), whole.getOrDefault(new Place(document, row), 0)));
  }

  private void drawTogether() {
    String kept = LogDays.written(LogDays.start(LogDays.keptFrom(latest)));
    Stream.concat(before.rows().keySet().stream(), changed.keySet().stream())
        .filter(row -> current(row).hasBefore(kept))
        .toList()
        .forEach(row -> own(row).drawTogetherBefore(kept));
  }

  private Row current(String row) {
    return changed.getOrDefault(row, before.rows().getOrDefault(row, Row.NOTHING));
  }

  private Row own(String row) {
    return changed.computeIfAbsent(row, _ -> before.rows().getOrDefault(row, Row.NOTHING).copy());
  }

  /** The document as it is now. */
  Total total() {
    SortedMap<String, Row> rows = new TreeMap<>(before.rows());
    rows.putAll(changed);
    rows.values().removeIf(Row::isEmpty);
    return new Total(latest, rows);
  }
}
