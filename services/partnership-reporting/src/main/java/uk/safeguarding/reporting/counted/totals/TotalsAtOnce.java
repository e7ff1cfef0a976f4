package uk.safeguarding.reporting.counted.totals;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.NewDocuments;
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

  /** Writes each document that has anything to tell. */
  public void write(NewDocuments<Total> totals, LogPosition position) {
    SortedMap<String, Map<String, MomentNumbers>> documents = new TreeMap<>();
    places.forEach(
        (place, numbers) ->
            documents
                .computeIfAbsent(place.document(), _ -> new HashMap<>())
                .put(place.row(), numbers));
    documents.forEach(
        (document, rows) -> {
          Total total = total(document, rows);
          if (!total.rows().isEmpty()) {
            totals.add(document, total, position);
          }
        });
    totals.write();
  }

  private static Total total(String document, Map<String, MomentNumbers> rows) {
    SortedMap<String, SortedMap<String, Integer>> all = new TreeMap<>();
    rows.forEach(
        (row, numbers) -> {
          SortedMap<String, Integer> changes =
              document.equals(KnownMonths.DOCUMENT) ? first(numbers) : changes(numbers);
          if (!changes.isEmpty()) {
            all.put(row, changes);
          }
        });
    return new Total(all);
  }

  private static SortedMap<String, Integer> changes(MomentNumbers numbers) {
    SortedMap<String, Integer> changes = new TreeMap<>();
    numbers
        .all()
        .forEach(
            (moment, number) -> {
              if (number != 0) {
                changes.put(moment.toString(), number);
              }
            });
    return changes;
  }

  /** Of what only the first moment matters that told of it: see {@link Total#since}. */
  private static SortedMap<String, Integer> first(MomentNumbers numbers) {
    return new TreeMap<>(Map.of(numbers.all().firstKey().toString(), 1));
  }
}
