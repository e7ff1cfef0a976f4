package uk.safeguarding.reporting.counted.fold;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.counted.whereabouts.Whereabouts;

/** The subjects that a batch reads and changes. */
final class Subjects {

  private final Documents<Subject> documents;
  private final Documents<Whereabouts> whereabouts;

  /** Of the subjects that have changed, what was stored. */
  private final Map<String, Whereabouts> stored = new HashMap<>();

  Subjects(ReadModels models, DocumentMemory<Subject> memory) {
    this.documents = models.textDocuments(SubjectFold.SUBJECTS, Subject.class, memory);
    this.whereabouts = models.documents(Whereabouts.COLLECTION, Whereabouts.class);
  }

  /** Whom a message is about. */
  static Stream<String> namedIn(WholeMessage message) {
    return Stream.concat(Stream.of(message.subject()), Stream.ofNullable(otherIn(message)));
  }

  /** The other child of a merge or a separation; null for every other message. */
  static @Nullable String otherIn(WholeMessage message) {
    return switch (message.type()) {
      case "child-identities-merged", "child-identities-separated" ->
          message.body().path("other").asString();
      default -> null;
    };
  }

  void load(Collection<String> references) {
    documents.load(references);
  }

  Subject get(String reference) {
    load(List.of(reference));
    return Objects.requireNonNullElse(documents.get(reference), Subject.UNKNOWN);
  }

  void put(String reference, Subject subject, LogMoment moment) {
    stored.computeIfAbsent(reference, each -> Whereabouts.of(get(each).facts()));
    load(List.of(reference));
    documents.put(reference, subject, position(moment));
  }

  /** From a reference to the child that has its records, itself included; the last has them. */
  List<String> wayFrom(String reference) {
    List<String> way = new ArrayList<>(List.of(reference));
    @Nullable String survivor = get(reference).mergedInto();
    while (survivor != null) {
      way.add(survivor);
      survivor = get(survivor).mergedInto();
    }
    return way;
  }

  /**
   * All whose facts a message about these may have changed: them, and who has or had their records.
   */
  Set<String> concerned(Stream<String> named) {
    Set<String> all = new LinkedHashSet<>();
    var open = new ArrayDeque<>(named.toList());
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (all.add(next)) {
        open.addAll(get(next).bearers());
      }
    }
    return all;
  }

  /** Where they are found goes before: of one that is stored, nobody would write it any more. */
  void write() {
    Map<String, Whereabouts> moved = new HashMap<>();
    stored.forEach(
        (reference, before) -> {
          Whereabouts now = Whereabouts.of(get(reference).facts());
          if (!now.equals(before)) {
            moved.put(reference, now);
          }
        });
    whereabouts.load(moved.keySet());
    moved.forEach(this::put);
    whereabouts.write();
    documents.write();
    stored.clear();
  }

  /** Another owner may be further on: what it knows already stays. */
  private void put(String reference, Whereabouts now) {
    Whereabouts before =
        Objects.requireNonNullElse(whereabouts.get(reference), Whereabouts.NOWHERE);
    Whereabouts all = before.and(now);
    if (!all.equals(before)) {
      whereabouts.put(reference, all, position(get(reference).asOf()));
    }
  }

  private static LogPosition position(LogMoment moment) {
    return new LogPosition(moment.transaction(), 0);
  }
}
