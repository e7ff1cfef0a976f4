package uk.safeguarding.reporting.counted.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;

/** Subjects of which nothing is stored yet, and that are all taken in before anything is. */
public final class RememberedSubjects implements SubjectStore {

  private final SortedMap<String, Subject> subjects = new TreeMap<>();

  @Override
  public void load(Collection<String> references) {}

  @Override
  public @Nullable Subject find(String reference) {
    return subjects.get(reference);
  }

  @Override
  public void put(String reference, Subject subject, LogMoment moment) {
    subjects.put(reference, subject);
  }

  @Override
  public void write() {}

  /** By their references. */
  public Map<String, Subject> all() {
    return Collections.unmodifiableSortedMap(subjects);
  }
}
