package uk.safeguarding.reporting.counted.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;

/** The subjects that a batch reads and changes. */
public final class Subjects {

  private final SubjectStore store;

  public Subjects(SubjectStore store) {
    this.store = store;
  }

  /** Whom a message is about. */
  public static Stream<String> namedIn(WholeMessage message) {
    return Stream.concat(Stream.of(message.subject()), Stream.ofNullable(otherIn(message)));
  }

  /** The other child of a merge or a separation; null for every other message. */
  public static @Nullable String otherIn(WholeMessage message) {
    return switch (message.type()) {
      case "child-identities-merged", "child-identities-separated" ->
          message.body().path("other").asString();
      default -> null;
    };
  }

  public void load(Collection<String> references) {
    store.load(references);
  }

  public Subject get(String reference) {
    load(List.of(reference));
    return Objects.requireNonNullElse(store.find(reference), Subject.UNKNOWN);
  }

  void put(String reference, Subject subject, LogMoment moment) {
    load(List.of(reference));
    store.put(reference, subject, moment);
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
  public Set<String> concerned(Stream<String> named) {
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

  public void write() {
    store.write();
  }
}
