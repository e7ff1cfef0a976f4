package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.NewDocuments;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.known.KnownFact;
import uk.safeguarding.reporting.counted.known.KnownFacts;

/**
 * The totals of all that was ever known, added up in memory and written once. Since a subject keeps
 * every fact with the moments since which and until which it was known, nothing but the subjects is
 * needed.
 */
public final class TotalsAtOnce {

  private final Map<Place, MomentNumbers> places = new ConcurrentHashMap<>();

  /** Adds what is and was known of one subject; many threads may. */
  public void add(KnownFacts facts) {
    facts.facts().forEach(this::add);
  }

  private void add(KnownFact known) {
    Map<Place, Integer> changed = new HashMap<>();
    Place.add(known.fact(), 1, changed);
    changed.forEach(
        (place, number) -> {
          MomentNumbers numbers = places.computeIfAbsent(place, _ -> new MomentNumbers());
          numbers.add(known.since(), number);
          if (known.until() != null) {
            numbers.add(known.until(), -number);
          }
        });
  }

  /** Writes each document that was ever told of. */
  public void write(ReadModels empty, LogPosition position) {
    SortedMap<String, Map<String, MomentNumbers>> documents = new TreeMap<>();
    places.forEach(
        (place, numbers) ->
            documents
                .computeIfAbsent(place.document(), _ -> new HashMap<>())
                .put(place.row(), numbers));
    Map<String, MomentNumbers> months = documents.remove(KnownMonths.DOCUMENT);
    if (months != null) {
      NewDocuments<FirstTold> told = empty.newDocuments(TotalsWriter.TOTALS);
      told.add(KnownMonths.DOCUMENT, firstTold(months), position);
      told.write();
    }
    NewDocuments<Total> totals = empty.newDocuments(TotalsWriter.TOTALS);
    documents.forEach((document, rows) -> totals.add(document, total(rows), position));
    totals.write();
  }

  private static FirstTold firstTold(Map<String, MomentNumbers> rows) {
    SortedMap<String, String> first = new TreeMap<>();
    rows.forEach((row, numbers) -> first.put(row, LogDays.written(numbers.all().firstKey())));
    return new FirstTold(first);
  }

  private static Total total(Map<String, MomentNumbers> rows) {
    Map<String, SortedMap<Instant, Integer>> moments = new HashMap<>();
    rows.forEach((row, numbers) -> moments.put(row, numbers.all()));
    LocalDate latest =
        moments.values().stream()
            .map(each -> London.day(each.lastKey()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String kept = LogDays.written(LogDays.start(LogDays.keptFrom(latest)));
    SortedMap<String, Row> all = new TreeMap<>();
    moments.forEach(
        (row, changes) -> {
          Row of = row(changes);
          of.drawTogetherBefore(kept);
          if (!of.isEmpty()) {
            all.put(row, of);
          }
        });
    return new Total(latest, all);
  }

  private static Row row(SortedMap<Instant, Integer> changes) {
    Row row = Row.NOTHING.copy();
    changes.forEach((moment, number) -> Row.put(row.moments(), LogDays.written(moment), number));
    return row;
  }
}
