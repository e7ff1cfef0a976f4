package uk.safeguarding.platform.receiving;

import java.time.Instant;

/**
 * A message as it enters the log.
 *
 * @param id the event's id at its origin, which is the message's id everywhere
 * @param service where it comes from
 * @param type its name in the origin's contract
 * @param aggregateId the aggregate that recorded it
 * @param sequenceNumber its number in that aggregate
 * @param recordedAt when its origin recorded it
 * @param payload the receiving service's own record, or {@link UnrecognisedMessage}
 */
public record ReceivedMessage(
    String id,
    String service,
    String type,
    String aggregateId,
    long sequenceNumber,
    Instant recordedAt,
    Object payload) {}
