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

  int at(String count, Place place, Instant knownAt) {
    Map.Entry<Instant, Integer> known = course(count, place).floorEntry(knownAt);
    return known == null ? 0 : known.getValue();
  }

  NavigableMap<Instant, Integer> course(String count, Place place) {
    NavigableMap<Instant, Integer> known = courses.get(place);
    if (known == null) {
      known = document(count, place).course(place.row());
      courses.put(place, known);
    }
    return known;
  }

  /** All rows of a place's document that are not 0. */
  SortedMap<String, Integer> rows(String count, Place place, Instant knownAt) {
    Total total = document(count, place);
    LogDays.Cut cut = LogDays.after(knownAt);
    SortedMap<String, Integer> rows = new TreeMap<>();
    total.rows().keySet().forEach(row -> rows.put(row, total.at(row, cut)));
    rows.values().removeIf(number -> number == 0);
    return rows;
  }

  /** All counts have documents of the same endings, and these are read together. */
  private Total document(String count, Place place) {
    return read.computeIfAbsent(place.document().substring(count.length()), this::read)
        .getOrDefault(place.document(), Total.NOTHING);
  }

  private Map<String, Total> read(String ending) {
    return models.findAll(
        TotalsWriter.TOTALS, Total.class, counts.stream().map(count -> count + ending).toList());
  }
}
