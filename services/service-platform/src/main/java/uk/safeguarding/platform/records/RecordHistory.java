package uk.safeguarding.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedMessage;
import uk.safeguarding.platform.web.NotFound;

/** What happened to one record, in the words of the service's contract. */
public final class RecordHistory {

  private final EventStore store;
  private final Publication publication;
  private final RecordKeeper keeper;

  RecordHistory(RecordKeeper keeper, EventStore store, Publication publication) {
    this.keeper = keeper;
    this.store = store;
    this.publication = publication;
  }

  /**
   * A record as it is now known.
   *
   * @param version the sequence number of its last event
   */
  public record History(String record, long version, List<Entry> events) {}

  /**
   * One event.
   *
   * @param type the message's name in {@code schemas/}
   * @param recordedAt when the service learned it
   */
  public record Entry(long sequenceNumber, String type, Instant recordedAt, Object body) {}

  /**
   * The history, for the keeper of the records, with the record's version as its ETag.
   *
   * @throws NotFound when nothing was ever recorded under this id
   */
  public ResponseEntity<History> of(Object aggregate) {
    keeper.demand();
    return answer(aggregate, events(aggregate));
  }

  /**
   * The same of a kind of record that each agency keeps for itself: for that agency only.
   *
   * @param agency the agency that an event names
   */
  public <E> ResponseEntity<History> of(
      Object aggregate, Class<E> eventType, Function<E, String> agency) {
    List<Entry> events = events(aggregate);
    events.stream()
        .limit(1)
        .map(first -> agency.apply(eventType.cast(first.body())))
        .forEach(RecordKeeper::demand);
    return answer(aggregate, events);
  }

  private List<Entry> events(Object aggregate) {
    return store
        .readEvents(aggregate.toString())
        .asStream()
        .map(this::entry)
        .filter(Objects::nonNull)
        .toList();
  }

  private static ResponseEntity<History> answer(Object aggregate, List<Entry> events) {
    if (events.isEmpty()) {
      throw new NotFound("There is no record of this id.");
    }
    long version = events.getLast().sequenceNumber();
    return ResponseEntity.ok()
        .eTag(Version.eTag(version))
        .body(new History(aggregate.toString(), version, events));
  }

  private @Nullable Entry entry(DomainEventMessage<?> event) {
    PublishedMessage message = publication.messageOf(event.getPayload(), event.getTimestamp());
    return message == null
        ? null
        : new Entry(
            event.getSequenceNumber(), message.type(), event.getTimestamp(), message.body());
  }
}
