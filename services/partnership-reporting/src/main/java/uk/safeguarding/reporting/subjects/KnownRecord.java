package uk.safeguarding.reporting.subjects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands of one record.
 *
 * @param kind of record, for example {@code contact}
 * @param number of the last message that was taken in
 * @param withdrawn whether the record should never have been made; what was said of it stays
 * @param statements what can be said once, by name
 * @param entries what can be said often, such as visits: by name, then by the entry's id
 */
public record KnownRecord(
    String kind,
    long number,
    boolean withdrawn,
    SortedMap<String, Statement> statements,
    SortedMap<String, SortedMap<String, Statement>> entries) {

  static KnownRecord unknown(String kind) {
    return new KnownRecord(kind, -1, false, new TreeMap<>(), new TreeMap<>());
  }

  /** What stands of one thing that is said once; null where nothing was said. */
  public @Nullable Statement statement(String name) {
    return statements.get(name);
  }

  /** What stands of a thing that is said often, in order of the entries' ids. */
  public Collection<Statement> entriesOf(String name) {
    return List.copyOf(entries.getOrDefault(name, new TreeMap<>()).values());
  }

  KnownRecord withNumber(long taken) {
    return new KnownRecord(kind, taken, withdrawn, statements, entries);
  }

  KnownRecord asWithdrawn() {
    return new KnownRecord(kind, number, true, statements, entries);
  }

  KnownRecord with(String name, Statement statement) {
    return new KnownRecord(kind, number, withdrawn, put(statements, name, statement), entries);
  }

  KnownRecord withEntry(String name, String id, Statement entry) {
    var named = put(entries.getOrDefault(name, new TreeMap<>()), id, entry);
    return new KnownRecord(kind, number, withdrawn, statements, put(entries, name, named));
  }

  KnownRecord withoutEntry(String name, String id) {
    SortedMap<String, Statement> left = new TreeMap<>(entries.getOrDefault(name, new TreeMap<>()));
    left.remove(id);
    return new KnownRecord(kind, number, withdrawn, statements, put(entries, name, left));
  }

  private static <V> SortedMap<String, V> put(Map<String, V> all, String key, V value) {
    SortedMap<String, V> changed = new TreeMap<>(all);
    changed.put(key, value);
    return changed;
  }
}
