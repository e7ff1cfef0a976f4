package uk.safeguarding.reporting.subjects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known of one subject: its records by their ids. */
public final class SubjectRecord {

  public static final SubjectRecord NOTHING = new SubjectRecord(new TreeMap<>());

  private final SortedMap<String, KnownRecord> records;
  private final Map<String, List<Map.Entry<String, KnownRecord>>> standing;

  /** Null where every kind may be asked for. */
  private final @Nullable Set<String> kinds;

  public SubjectRecord(SortedMap<String, KnownRecord> records) {
    this(records, standingByKind(records), null);
  }

  private SubjectRecord(
      SortedMap<String, KnownRecord> records,
      Map<String, List<Map.Entry<String, KnownRecord>>> standing,
      @Nullable Set<String> kinds) {
    this.records = records;
    this.standing = standing;
    this.kinds = kinds;
  }

  private static Map<String, List<Map.Entry<String, KnownRecord>>> standingByKind(
      SortedMap<String, KnownRecord> records) {
    Map<String, List<Map.Entry<String, KnownRecord>>> byKind = new HashMap<>();
    for (Map.Entry<String, KnownRecord> each : records.entrySet()) {
      if (!each.getValue().withdrawn()) {
        byKind.computeIfAbsent(each.getValue().kind(), _ -> new ArrayList<>()).add(each);
      }
    }
    return byKind;
  }

  /** By their ids, those that were withdrawn included. */
  public SortedMap<String, KnownRecord> records() {
    return records;
  }

  /**
   * With one more message. The messages of one record come in their order; those of different
   * records may come in any.
   */
  public SubjectRecord with(RecordedMessage message) {
    if (!message.isRead()) {
      return this;
    }
    SortedMap<String, KnownRecord> changed = new TreeMap<>(records);
    changed.put(message.record(), message.after(records.get(message.record())));
    return new SubjectRecord(changed);
  }

  /** The same for somebody who asks for records of these kinds and no others. */
  public SubjectRecord only(Set<String> asked) {
    return new SubjectRecord(records, standing, asked);
  }

  /**
   * The records of a kind that stand, with their ids, in order of id.
   *
   * @throws IllegalStateException for a kind that was not to be asked for
   */
  public Stream<Map.Entry<String, KnownRecord>> standing(String kind) {
    if (kinds != null && !kinds.contains(kind)) {
      throw new IllegalStateException("It does not say that it reads records of kind " + kind);
    }
    return standing.getOrDefault(kind, List.of()).stream();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubjectRecord that && records.equals(that.records);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(records);
  }

  @Override
  public String toString() {
    return records.toString();
  }
}
