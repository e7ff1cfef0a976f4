package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.safeguarding.platform.readmodel.ReadModels;

/** The totals that one question rests on, each read once, whatever instants are asked about. */
final class ReadTotals {

  private final ReadModels models;
  private final List<String> counts;
  private final FirstTold told;
  private final NavigableSet<Instant> knownMonthsChanged = new TreeSet<>();
  private final Map<Instant, KnownMonths> monthsAt = new HashMap<>();
  private final Map<String, Map<String, Total>> read = new HashMap<>();
  private final Map<Place, NavigableMap<Instant, Integer>> courses = new HashMap<>();

  ReadTotals(ReadModels models, List<String> counts) {
    this.models = models;
    this.counts = counts;
    this.told =
        models
            .findAll(TotalsWriter.TOTALS, FirstTold.class, List.of(KnownMonths.DOCUMENT))
            .getOrDefault(KnownMonths.DOCUMENT, FirstTold.NOTHING);
    told.rows().values().forEach(moment -> knownMonthsChanged.add(Instant.parse(moment)));
  }

  /** When more months became known. */
  NavigableSet<Instant> knownMonthsChanged() {
    return knownMonthsChanged;
  }

  KnownMonths monthsAt(Instant knownAt) {
    Instant changed = knownMonthsChanged.floor(knownAt);
    return monthsAt.computeIfAbsent(
        changed == null ? Instant.EPOCH : changed, at -> KnownMonths.at(told, LogDays.after(at)));
  }

  int at(Place place, Place anyCount, Instant knownAt) {
    Map.Entry<Instant, Integer> known = course(place, anyCount).floorEntry(knownAt);
    return known == null ? 0 : known.getValue();
  }

  /**
   * @param anyCount the same place for a count without a name: all counts are read together
   */
  NavigableMap<Instant, Integer> course(Place place, Place anyCount) {
    NavigableMap<Instant, Integer> known = courses.get(place);
    if (known == null) {
      known = document(place, anyCount).course(place.row());
      courses.put(place, known);
    }
    return known;
  }

  /** All rows of a place's document that are not 0. */
  SortedMap<String, Integer> rows(Place place, Place anyCount, Instant knownAt) {
    Total total = document(place, anyCount);
    LogDays.Cut cut = LogDays.after(knownAt);
    SortedMap<String, Integer> rows = new TreeMap<>();
    total.rows().keySet().forEach(row -> rows.put(row, total.at(row, cut)));
    rows.values().removeIf(number -> number == 0);
    return rows;
  }

  private Total document(Place place, Place anyCount) {
    return read.computeIfAbsent(anyCount.document(), this::read)
        .getOrDefault(place.document(), Total.NOTHING);
  }

  private Map<String, Total> read(String ending) {
    return models.findAll(
        TotalsWriter.TOTALS, Total.class, counts.stream().map(count -> count + ending).toList());
  }
}
