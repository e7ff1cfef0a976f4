package uk.safeguarding.reporting.counted.behind;

import java.time.Instant;
import java.util.List;

/**
 * A record from which it follows that something counts.
 *
 * @param kind such as {@code contact}
 * @param record its id
 * @param messages that said what is known of it, in the order in which they came
 */
public record RecordBehind(String kind, String record, List<MessageBehind> messages) {

  /**
   * A message as the platform's reporting received it.
   *
   * @param id of the event, the same at its service
   * @param type its name in {@code schemas/}
   * @param service that sent it
   * @param recordedAt when the service recorded the event
   * @param receivedAt when the platform's reporting learned it
   */
  public record MessageBehind(
      String id,
      String type,
      String service,
      LogPlace position,
      Instant recordedAt,
      Instant receivedAt) {}

  /** Where a message stands in the log of the platform's reporting. */
  public record LogPlace(long transaction, long index) {}
}
