package uk.safeguarding.platform.positions;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.eventstore.LogPosition;
import uk.safeguarding.platform.eventstore.OrderedEventStorageEngine;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.LogProcessors;

/** How far the readers of one service's log have come. */
public final class ServicePositions {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final String service;
  private final OrderedEventStorageEngine log;
  private final LogProcessors processors;
  private final LogProcessors readModels;
  private final JdbcClient postgres;

  public ServicePositions(
      String service,
      OrderedEventStorageEngine log,
      LogProcessors processors,
      LogProcessors readModels,
      JdbcClient postgres) {
    this.service = service;
    this.log = log;
    this.processors = processors;
    this.readModels = readModels;
    this.postgres = postgres;
  }

  /** The position of the last event of an aggregate: what a write to it answers. */
  public Position after(String aggregateId) {
    String eventId =
        postgres
            .sql(
                "select event_identifier from event_log where aggregate_identifier = ? order by"
                    + " sequence_number desc limit 1")
            .param(aggregateId)
            .query(String.class)
            .single();
    return at(eventId);
  }

  /** The position of an event of this service. */
  public Position at(String eventId) {
    return new Position(service, eventId);
  }

  /**
   * Waits until every read model of this service has passed the position.
   *
   * @throws NotCaughtUp after ten seconds
   */
  public void await(Position position) {
    await(() -> log.positionOfEvent(position.eventId()));
  }

  /**
   * Waits until every read model has passed what is in the log now.
   *
   * @throws NotCaughtUp after ten seconds
   */
  public void awaitHead() {
    LogPosition head = log.committedHead();
    await(() -> head);
  }

  private void await(Supplier<@Nullable LogPosition> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached(wanted.get())) {
      if (System.nanoTime() > deadline) {
        throw new NotCaughtUp();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private boolean reached(@Nullable LogPosition wanted) {
    return wanted != null
        && readModels.all().stream().allMatch(each -> each.position().compareTo(wanted) >= 0);
  }

  /** The place in the log that every read model has passed: grows with each change that shows. */
  public long passed() {
    return readModels.all().stream()
        .map(LogProcessor::position)
        .min(Comparator.naturalOrder())
        .orElse(LogPosition.START)
        .globalIndex();
  }

  /** Where each reader stands. */
  public Stream<ReaderPosition> readers() {
    LogPosition head = log.committedHead();
    return processors.all().stream().map(each -> position(each, head));
  }

  private ReaderPosition position(LogProcessor processor, LogPosition head) {
    LogPosition position = processor.position();
    return new ReaderPosition(
        service,
        processor.name(),
        position.globalIndex(),
        head.globalIndex(),
        position.compareTo(head) >= 0,
        processor.parked());
  }
}
