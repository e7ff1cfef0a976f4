package uk.safeguarding.platform.eventstore;

import static org.axonframework.common.jdbc.JdbcUtils.executeUpdates;
import static org.axonframework.common.jdbc.JdbcUtils.listResults;
import static org.axonframework.common.jdbc.JdbcUtils.nextAndExtract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC event store on PostgreSQL, read in transaction order below the oldest running
 * transaction, so that no reader ever passes an event that commits late (ADR 0002).
 *
 * <p>The order is causal within an aggregate only if a transaction's first write is its append;
 * {@link #appendEvents} refuses anything else.
 */
public final class OrderedEventStorageEngine extends JdbcEventStorageEngine {

  private final LogReader log;

  /**
   * @param builder a complete builder of the super class
   * @param transactions the same transaction manager that the builder was given
   */
  public OrderedEventStorageEngine(Builder builder, TransactionManager transactions) {
    super(builder);
    this.log = new LogReader(this::getConnection, transactions);
  }

  /**
   * One statement, and so a transaction by itself where none is open: a command needs no more. In a
   * transaction that somebody has opened it must be the first that writes.
   */
  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      requireFirstWrite();
    }
    List<DomainEventMessage<?>> all =
        events.stream().<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event).toList();
    executeUpdates(
        getConnection(),
        e -> handlePersistenceException(e, all.getFirst()),
        connection -> AppendStatement.of(connection, all, serializer));
    Appended.tell(all.getLast().getIdentifier());
  }

  private void requireFirstWrite() {
    boolean wroteBefore =
        log.query(LogStatements::hasWritten, results -> nextAndExtract(results, 1, Boolean.class));
    if (wroteBefore) {
      throw new IllegalStateException(
          "Events must be the first thing their transaction writes; something was written before"
              + " them.");
    }
  }

  /** One look each: Axon would open a transaction, and look once more for what is not there. */
  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregate, long firstSequenceNumber, int batchSize) {
    return log.query(
        connection ->
            LogStatements.ofAggregate(connection, aggregate, firstSequenceNumber, batchSize),
        listResults(this::getDomainEventData));
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregate) {
    return log
        .query(
            connection -> LogStatements.lastOfAggregate(connection, aggregate),
            listResults(row -> row.getLong(1)))
        .stream()
        .findFirst();
  }

  @Override
  protected boolean fetchForAggregateUntilEmpty() {
    return false;
  }

  /** Nobody takes snapshots: records are short. */
  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
    return Stream.empty();
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    LogPosition after = LogPosition.of(lastToken);
    return log.settled(
        connection -> LogStatements.readAfter(connection, after, batchSize),
        listResults(this::trackedEvent));
  }

  private TrackedEventData<?> trackedEvent(ResultSet row) throws SQLException {
    DomainEventData<?> event = getDomainEventData(row);
    return new TrackedDomainEventData<>(LogStatements.position(row), event);
  }

  @Override
  public TrackingToken createTailToken() {
    return LogPosition.START;
  }

  @Override
  public TrackingToken createHeadToken() {
    return log.positionOrStart(LogStatements::settledHead);
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return log.positionOrStart(connection -> LogStatements.lastBefore(connection, instant));
  }

  /**
   * The last event that any reader can see now, whether or not older transactions are still
   * running.
   */
  public LogPosition committedHead() {
    return log.positionOrStart(LogStatements::committedHead);
  }

  /** Where the event of this id stands in the log, or null while it is not in it. */
  public @Nullable LogPosition positionOfEvent(String eventIdentifier) {
    return log.position(connection -> LogStatements.byEventIdentifier(connection, eventIdentifier));
  }

  @Override
  protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class);
  }
}
