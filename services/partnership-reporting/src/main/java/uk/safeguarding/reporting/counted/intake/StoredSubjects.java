package uk.safeguarding.reporting.counted.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.counted.whereabouts.Whereabouts;

/** Subjects as a read model has them, and where they are found, written a batch at a time. */
public final class StoredSubjects implements SubjectStore {

  /** The collection of the subjects. */
  public static final String SUBJECTS = "subjects";

  private final Documents<Subject> documents;
  private final Documents<Whereabouts> whereabouts;

  /** Of the subjects that have changed, what was stored. */
  private final Map<String, Whereabouts> stored = new HashMap<>();

  /**
   * @param memory of subjects that were read or written lately
   */
  public StoredSubjects(ReadModels models, DocumentMemory<Subject> memory) {
    this.documents = models.textDocuments(SUBJECTS, Subject.class, memory);
    this.whereabouts = models.documents(Whereabouts.COLLECTION, Whereabouts.class);
  }

  @Override
  public void load(Collection<String> references) {
    documents.load(references);
  }

  @Override
  public @Nullable Subject find(String reference) {
    return documents.get(reference);
  }

  @Override
  public void put(String reference, Subject subject, LogMoment moment) {
    stored.computeIfAbsent(reference, this::whereabouts);
    documents.put(reference, subject, position(moment));
  }

  private Whereabouts whereabouts(String reference) {
    return Whereabouts.of(known(reference).facts());
  }

  private Subject known(String reference) {
    return Objects.requireNonNullElse(find(reference), Subject.UNKNOWN);
  }

  /** Where they are found goes before: of one that is stored, nobody would write it any more. */
  @Override
  public void write() {
    Map<String, Whereabouts> moved = new HashMap<>();
    stored.forEach(
        (reference, before) -> {
          Whereabouts now = whereabouts(reference);
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
      whereabouts.put(reference, all, position(known(reference).asOf()));
    }
  }

  private static LogPosition position(LogMoment moment) {
    return new LogPosition(moment.transaction(), 0);
  }
}
