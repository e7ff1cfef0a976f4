package uk.safeguarding.reporting.subjects;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one subject.
 *
 * @param records by their ids
 */
public record SubjectRecord(SortedMap<String, KnownRecord> records) {

  public static final SubjectRecord NOTHING = new SubjectRecord(new TreeMap<>());

  /**
   * With one more message. The messages of one record come in their order; those of different
   * records may come in any.
   */
  public SubjectRecord with(RecordedMessage message) {
    @Nullable RecordKind kind = RecordKinds.saying(message.type());
    if (kind == null) {
      return this;
    }
    SortedMap<String, KnownRecord> changed = new TreeMap<>(records);
    changed.put(message.record(), kind.after(records.get(message.record()), message));
    return new SubjectRecord(changed);
  }

  /** The records of a kind that stand, with their ids, in order of id. */
  public Stream<Map.Entry<String, KnownRecord>> standing(String kind) {
    return records.entrySet().stream()
        .filter(each -> each.getValue().kind().equals(kind))
        .filter(each -> !each.getValue().withdrawn());
  }
}
