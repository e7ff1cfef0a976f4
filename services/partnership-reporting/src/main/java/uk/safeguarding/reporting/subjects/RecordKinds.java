package uk.safeguarding.reporting.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of record from which figures are counted, by the messages about them. */
public final class RecordKinds {

  private static final Map<String, List<List<RecordKind>>> BY_SERVICE =
      Map.of(
          "contacts-and-referrals",
          List.of(FrontDoorRecords.ALL, RecordsWithFindings.FRONT_DOOR),
          "child-protection",
          List.of(ProtectionRecords.ALL, RecordsWithFindings.PROTECTION),
          "looked-after-children",
          List.of(CareRecords.ALL, LeavingCareRecords.ALL, RecordsWithFindings.CARE));

  private static final List<RecordKind> ALL =
      BY_SERVICE.values().stream().flatMap(List::stream).flatMap(List::stream).toList();

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

  /** The kinds of record of which there are findings, each with the service that makes them. */
  static Map<String, String> withFindings() {
    var services = new HashMap<String, String>();
    BY_SERVICE.forEach(
        (service, kinds) ->
            kinds.stream()
                .flatMap(List::stream)
                .filter(RecordKind::hasFindings)
                .forEach(kind -> services.put(kind.name(), service)));
    return Map.copyOf(services);
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
