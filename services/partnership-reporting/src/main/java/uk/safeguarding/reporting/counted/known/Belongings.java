package uk.safeguarding.reporting.counted.known;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.safeguarding.reporting.subjects.KnownRecord;

/**
 * Records with the way by which each came.
 *
 * @param origins by record id; none for a record that came under the subject's own reference
 */
public record Belongings(
    SortedMap<String, KnownRecord> records, SortedMap<String, String> origins) {

  private static final String THEN = ">";

  boolean knows(String id, long number) {
    KnownRecord known = records.get(id);
    return known != null && known.number() >= number;
  }

  /** With a record, of which it is said how it came only when it is new. */
  public Belongings with(String id, KnownRecord record, String way) {
    SortedMap<String, KnownRecord> all = new TreeMap<>(records);
    SortedMap<String, String> ways = new TreeMap<>(origins);
    if (all.put(id, record) == null && !way.isEmpty()) {
      ways.put(id, way);
    }
    return new Belongings(all, ways);
  }

  /** With those of another, who came that way. */
  public Belongings and(Belongings others, String way) {
    SortedMap<String, KnownRecord> all = new TreeMap<>(records);
    SortedMap<String, String> ways = new TreeMap<>(origins);
    others.records.forEach(
        (id, record) -> {
          if (all.putIfAbsent(id, record) == null) {
            String further = others.origins.get(id);
            ways.put(id, further == null ? way : way + THEN + further);
          }
        });
    return new Belongings(all, ways);
  }

  /** Those that came that way, as their own bearer has them. */
  public Belongings of(String way) {
    SortedMap<String, KnownRecord> its = new TreeMap<>();
    SortedMap<String, String> ways = new TreeMap<>();
    origins.forEach(
        (id, origin) -> {
          if (origin.equals(way)) {
            its.put(id, records.get(id));
          } else if (origin.startsWith(way + THEN)) {
            its.put(id, records.get(id));
            ways.put(id, origin.substring(way.length() + THEN.length()));
          }
        });
    return new Belongings(its, ways);
  }

  /** Without those of another. */
  public Belongings without(Belongings others) {
    Predicate<String> gone = others.records::containsKey;
    SortedMap<String, KnownRecord> left = new TreeMap<>(records);
    SortedMap<String, String> ways = new TreeMap<>(origins);
    left.keySet().removeIf(gone);
    ways.keySet().removeIf(gone);
    return new Belongings(left, ways);
  }

  public static String way(Iterable<String> references) {
    return String.join(THEN, references);
  }
}
