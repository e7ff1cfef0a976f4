package uk.safeguarding.reporting.counted.known;

import java.time.Instant;
import java.util.Comparator;
import uk.safeguarding.platform.readmodel.Logged;

/**
 * When the log learned something: messages that came in together share it, and no others.
 *
 * @param at the time, which never goes backwards
 * @param transaction of the log that holds them
 */
public record LogMoment(Instant at, long transaction) implements Comparable<LogMoment> {

  public static final LogMoment NEVER = new LogMoment(Instant.EPOCH, 0);

  private static final Comparator<LogMoment> IN_LOG_ORDER =
      Comparator.comparingLong(LogMoment::transaction);

  public static LogMoment of(Logged<?> logged) {
    return new LogMoment(logged.knownAt(), logged.position().transactionId());
  }

  @Override
  public int compareTo(LogMoment other) {
    return IN_LOG_ORDER.compare(this, other);
  }
}
