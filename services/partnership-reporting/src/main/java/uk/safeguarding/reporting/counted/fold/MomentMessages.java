package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;

/** Where the messages of one moment of the log are looked up. */
public interface MomentMessages {

  /** All messages that came in at that moment, in any order. */
  List<WholeMessage> of(LogMoment moment);

  /** Whether any came in at that moment before or after a stretch of the log. */
  boolean anyOutside(LogMoment moment, Stretch stretch);
}
