package uk.safeguarding.reporting.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of record from which figures are counted, by the messages about them. */
public final class RecordKinds {

  private static final List<RecordKind> ALL =
      Stream.of(
              FrontDoorRecords.ALL, ProtectionRecords.ALL, CareRecords.ALL, LeavingCareRecords.ALL)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, RecordKind> BY_TYPE = byType();

  private RecordKinds() {}

  private static Map<String, RecordKind> byType() {
    var byType = new HashMap<String, RecordKind>();
    ALL.forEach(kind -> kind.types().forEach(type -> put(byType, type, kind)));
    return Map.copyOf(byType);
  }

  private static void put(Map<String, RecordKind> byType, String type, RecordKind kind) {
    if (byType.put(type, kind) != null) {
      throw new IllegalStateException("Two kinds of record read " + type);
    }
  }

  /** The service that keeps records of a kind. */
  public static String serviceOf(String kind) {
    if (FrontDoorRecords.ALL.stream().anyMatch(each -> each.name().equals(kind))
        || LeavingCareRecords.CHILD.equals(kind)) {
      return "contacts-and-referrals";
    }
    return ProtectionRecords.ALL.stream().anyMatch(each -> each.name().equals(kind))
        ? "child-protection"
        : "looked-after-children";
  }

  static List<RecordKind> all() {
    return ALL;
  }

  /** All types of message that are read. */
  static Set<String> types() {
    return BY_TYPE.keySet();
  }

  /** The kind of record of which a type of message says something; null where none does. */
  static @Nullable RecordKind saying(String type) {
    return BY_TYPE.get(type);
  }
}
