package uk.safeguarding.reporting.counted.fold;

import java.util.concurrent.atomic.AtomicReference;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.readmodel.DocumentMemory;
import uk.safeguarding.reporting.counted.known.LogMoment;
import uk.safeguarding.reporting.counted.known.Subject;
import uk.safeguarding.reporting.counted.totals.Changes;

/**
 * What one batch leaves to the next. All of it can be read again, from the log and from the stored
 * subjects; and it is, whenever a batch does not begin behind the last one. The log is then being
 * read again, for a rebuild or after a failure, and what is remembered may be stored no more.
 */
final class Progress {

  private record Reached(LogPosition last, Changes unfinished) {}

  private static final Reached NOTHING =
      new Reached(LogPosition.START, Changes.none(LogMoment.NEVER));

  private final DocumentMemory<Subject> memory;
  private final AtomicReference<Reached> reached = new AtomicReference<>(NOTHING);

  Progress(DocumentMemory<Subject> memory) {
    this.memory = memory;
  }

  DocumentMemory<Subject> memory() {
    return memory;
  }

  /** A batch begins with the event at that place. */
  void begin(LogPosition first) {
    if (first.compareTo(current().last()) <= 0) {
      memory.forgetAll();
      reached.set(NOTHING);
    }
  }

  /**
   * A batch is written.
   *
   * @param unfinished what its last moment has changed so far: the next batch may bring more of it
   */
  void written(LogPosition last, Changes unfinished) {
    reached.set(new Reached(last, unfinished));
  }

  Changes unfinished() {
    return current().unfinished();
  }

  private Reached current() {
    Reached now = reached.get();
    return now == null ? NOTHING : now;
  }
}
