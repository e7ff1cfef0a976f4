package uk.safeguarding.platform.eventstore;

import java.util.Comparator;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * A place in a service's event log: log order is the writing transaction's id, then the index.
 *
 * @param transactionId PostgreSQL's id of the transaction that appended the event
 * @param globalIndex the event's index, unique in the log
 */
public record LogPosition(long transactionId, long globalIndex)
    implements TrackingToken, Comparable<LogPosition> {

  /** Before the first event of any log. */
  public static final LogPosition START = new LogPosition(0, 0);

  private static final Comparator<LogPosition> LOG_ORDER =
      Comparator.comparingLong(LogPosition::transactionId)
          .thenComparingLong(LogPosition::globalIndex);

  /** The position that a processor's token stands for; none yet is the start. */
  public static LogPosition of(@Nullable TrackingToken token) {
    TrackingToken unwrapped = token == null ? null : WrappedToken.unwrapLowerBound(token);
    return unwrapped instanceof LogPosition position ? position : START;
  }

  @Override
  public int compareTo(LogPosition other) {
    return LOG_ORDER.compare(this, other);
  }

  @Override
  public LogPosition lowerBound(TrackingToken other) {
    var position = (LogPosition) other;
    return compareTo(position) <= 0 ? this : position;
  }

  @Override
  public LogPosition upperBound(TrackingToken other) {
    var position = (LogPosition) other;
    return compareTo(position) >= 0 ? this : position;
  }

  @Override
  public boolean covers(TrackingToken other) {
    return compareTo((LogPosition) other) >= 0;
  }

  @Override
  public OptionalLong position() {
    return OptionalLong.of(globalIndex);
  }
}
