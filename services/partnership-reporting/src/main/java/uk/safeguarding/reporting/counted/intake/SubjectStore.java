package uk.safeguarding.reporting.counted.intake;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;

/** Where subjects are between one message and the next. */
public interface SubjectStore {

  /** These will be asked for. */
  void load(Collection<String> references);

  /** Null for one that nothing was ever known of. */
  @Nullable Subject find(String reference);

  void put(String reference, Subject subject, LogMoment moment);

  /** Whatever was put is stored before anything that is put from now on. */
  void write();
}
