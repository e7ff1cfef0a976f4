package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.safeguarding.reporting.counted.known.KnownFacts;
import uk.safeguarding.reporting.counted.known.LogMoment;

/**
 * What one moment of the log changed in the totals, subject by subject: told again for a subject,
 * it replaces what was told before, so that it can be put together from parts of a moment.
 *
 * @param bySubject for each subject, each place that it touched, also where nothing changed
 */
public record Changes(LogMoment moment, Map<String, Map<Place, Integer>> bySubject) {

  public static Changes none(LogMoment moment) {
    return new Changes(moment, Map.of());
  }

  /** With what follows from the facts of some subjects. */
  public Changes with(Map<String, KnownFacts> factsBySubject) {
    Map<String, Map<Place, Integer>> all = new HashMap<>(bySubject);
    factsBySubject.forEach((subject, facts) -> all.put(subject, places(facts)));
    return new Changes(moment, all);
  }

  private Map<Place, Integer> places(KnownFacts facts) {
    Map<Place, Integer> places = new HashMap<>();
    add(facts, moment.at()::equals, places);
    return places;
  }

  /** Adds what all moments of a day changed in the facts of a subject. */
  public static void onDay(LocalDate day, KnownFacts facts, Map<Place, Integer> to) {
    Instant start = LogDays.start(day);
    Instant end = LogDays.start(day.plusDays(1));
    add(facts, each -> !each.isBefore(start) && each.isBefore(end), to);
  }

  private static void add(KnownFacts facts, Predicate<Instant> when, Map<Place, Integer> to) {
    facts.changed(
        when, brought -> Place.add(brought, 1, to), takenAway -> Place.add(takenAway, -1, to));
  }

  /** The moment's whole change of each place, in order of document. */
  public SortedMap<String, Map<String, Integer>> byDocument() {
    SortedMap<String, Map<String, Integer>> documents = new TreeMap<>();
    bySubject
        .values()
        .forEach(
            places ->
                places.forEach(
                    (place, change) ->
                        documents
                            .computeIfAbsent(place.document(), _ -> new TreeMap<>())
                            .merge(place.row(), change, Integer::sum)));
    return documents;
  }
}
