package uk.safeguarding.platform.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one service tells the others: the contract between its stored events and its topic. */
public interface Publication {

  /**
   * The message that tells of an event, or null for one that stays inside the service.
   *
   * @param event the stored event's payload
   * @param recordedAt when the service recorded it
   */
  @Nullable PublishedMessage messageOf(Object event, Instant recordedAt);
}
