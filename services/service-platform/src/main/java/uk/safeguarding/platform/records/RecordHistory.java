package uk.safeguarding.platform.records;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
    List<Entry> events =
        store.readEvents(aggregate.toString()).asStream().map(this::entry).filter(Objects::nonNull).toList();
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
        : new Entry(event.getSequenceNumber(), message.type(), event.getTimestamp(), message.body());
  }
}
