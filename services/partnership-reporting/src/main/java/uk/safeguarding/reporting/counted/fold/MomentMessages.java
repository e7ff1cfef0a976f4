package uk.safeguarding.reporting.counted.fold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.safeguarding.platform.receiving.WholeMessage;
import uk.safeguarding.reporting.counted.known.LogMoment;

/** Where the messages of one moment of the log, or of one day, are looked up. */
public interface MomentMessages {

  /** All messages that came in at that moment, in any order. */
  List<WholeMessage> of(LogMoment moment);

  /** Whether any came in at that moment before or after a stretch of the log. */
  boolean anyOutside(LogMoment moment, Stretch stretch);

  /**
   * Whom the messages are about that came in on that day in London; it may name what is no subject.
   */
  Set<String> namedOn(LocalDate day);
}
