package uk.safeguarding.platform.readmodel;

import java.time.Instant;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * An event with its place in the log: all that a fold may know.
 *
 * @param event the payload
 * @param id the event's id, the same at its origin, on Kafka and here
 * @param position where it stands in the log
 * @param knownAt when the log learned it; never goes backwards
 */
public record Logged<E>(E event, String id, LogPosition position, Instant knownAt) {}
