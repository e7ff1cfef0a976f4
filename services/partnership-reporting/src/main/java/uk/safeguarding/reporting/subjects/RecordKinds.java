package uk.safeguarding.reporting.subjects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of record from which figures are counted, by the messages about them. */
public final class RecordKinds {

  private static final String FRONT_DOOR = "contacts-and-referrals";

  private static final Map<String, List<List<RecordKind>>> BY_SERVICE =
      Map.of(
          FRONT_DOOR,
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

  /**
   * The service that keeps records of a kind.
   *
   * @throws IllegalArgumentException where no such records are read
   */
  public static String serviceOf(String kind) {
    // A child's own record is read with those of leaving care, and kept at the front door.
    if (kind.equals(LeavingCareRecords.CHILD)) {
      return FRONT_DOOR;
    }
    return BY_SERVICE.entrySet().stream()
        .filter(
            service ->
                service.getValue().stream()
                    .flatMap(List::stream)
                    .anyMatch(each -> each.name().equals(kind)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No records of kind " + kind));
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
