package uk.safeguarding.reporting.counted.behind;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.behind.RecordBehind.MessageBehind;

/** Where the messages about records are looked up. */
public interface LoggedMessages {

  /** A message and how it came. */
  record LoggedMessage(WholeMessage message, MessageBehind came) {}

  /** All messages about these records that were known at an instant, in log order. */
  List<LoggedMessage> about(Collection<String> records, Instant knownAt);
}
