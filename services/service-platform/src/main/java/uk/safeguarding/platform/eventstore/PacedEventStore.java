package uk.safeguarding.platform.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that looks into the log at once when this instance has appended an event, but not
 * for each of many: under load that would be a look for every event or two. What a look leaves out
 * the next one finds, a moment later.
 */
final class PacedEventStore extends EmbeddedEventStore {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(25).toNanos();

  /** By the JVM's own clock. */
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime() - BETWEEN_LOOKS);

  PacedEventStore(Builder complete) {
    super(complete);
  }

  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {
    long last = lastLook.get();
    long now = System.nanoTime();
    if (now - last >= BETWEEN_LOOKS && lastLook.compareAndSet(last, now)) {
      super.afterCommit(events);
    }
  }
}
