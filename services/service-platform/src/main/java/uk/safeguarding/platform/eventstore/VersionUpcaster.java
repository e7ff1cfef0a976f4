package uk.safeguarding.platform.eventstore;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event as one version stored it, and gives it as the next version has it. The log itself
 * stays as it is. A service declares each as a bean; the platform brings them into order.
 */
public abstract class VersionUpcaster extends SingleEventUpcaster {

  private final Class<?> event;
  private final int from;

  /**
   * @param event the class that the event is today
   * @param from the version that it reads, 1 for the first
   */
  protected VersionUpcaster(Class<?> event, int from) {
    if (from < EventRevisions.FIRST || from >= EventRevisions.versionOf(event)) {
      throw new IllegalArgumentException(
          event.getSimpleName() + " has no version " + from + " before today's");
    }
    this.event = event;
    this.from = from;
  }

  /** The event's fields as the next version has them; may change and return what it is given. */
  protected abstract ObjectNode upcast(ObjectNode stored);

  final Class<?> event() {
    return event;
  }

  final int from() {
    return from;
  }

  @Override
  protected final boolean canUpcast(IntermediateEventRepresentation stored) {
    return stored.getType().equals(type(from));
  }

  @Override
  protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
    return stored.upcastPayload(
        type(from + 1), JsonNode.class, payload -> upcast((ObjectNode) payload));
  }

  private SerializedType type(int version) {
    return new SimpleSerializedType(event.getName(), EventRevisions.written(version));
  }
}
