package uk.safeguarding.reporting.counted.bulk;

import java.util.List;
import java.util.function.Consumer;
import uk.safeguarding.platform.eventstore.LogPosition;

/** Where all messages of the log are read, subject by subject. */
public interface SubjectMessages {

  /**
   * Passes on the messages of one subject after those of another, each time all of them in log
   * order. References that were ever said to be one child are one subject.
   *
   * @param upTo the last place in the log to be read
   */
  void read(LogPosition upTo, Consumer<List<LoggedText>> subject);
}
