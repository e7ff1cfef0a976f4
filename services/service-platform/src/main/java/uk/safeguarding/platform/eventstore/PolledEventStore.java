package uk.safeguarding.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/**
 * An event store that looks into the log many times a second, and not once more for each event that
 * this instance appends: under load that would be a look for every event or two.
 */
final class PolledEventStore extends EmbeddedEventStore {

  PolledEventStore(Builder complete) {
    super(complete);
  }

  /** Axon's would have its reader look at once. */
  @Override
  protected void afterCommit(List<? extends EventMessage<?>> events) {}
}
