package uk.safeguarding.reporting.counted.intake;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.Documents;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;

/** Subjects as a read model has them, written a batch at a time. */
public record StoredSubjects(Documents<Subject> documents) implements SubjectStore {

  /** The collection of the subjects. */
  public static final String SUBJECTS = "subjects";

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
    documents.put(reference, subject, new LogPosition(moment.transaction(), 0));
  }

  @Override
  public void write() {
    documents.write();
  }
}
