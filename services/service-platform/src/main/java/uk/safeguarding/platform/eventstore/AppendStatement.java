package uk.safeguarding.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that appends the events of a commit. By itself it is a transaction of its own:
 * all of them or none, in their order, with the append as its first write.
 */
final class AppendStatement {

  private static final String INTO =
      "insert into event_log (event_identifier, aggregate_identifier, sequence_number, type,"
          + " time_stamp, payload_type, payload_revision, payload, meta_data) ";

  private static final String ONE = INTO + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Indexes are drawn in the order of the rows. */
  private static final String MANY =
      INTO
          + "select a, b, c, d, e, f, g, h, i from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " with ordinality as event (a, b, c, d, e, f, g, h, i, place) order by place";

  private AppendStatement() {}

  /** A row as it is stored. */
  private record Row(
      DomainEventMessage<?> event,
      SerializedObject<String> payload,
      SerializedObject<String> metaData) {

    static Row of(DomainEventMessage<?> event, Serializer serializer) {
      return new Row(
          event,
          event.serializePayload(serializer, String.class),
          event.serializeMetaData(serializer, String.class));
    }

    String payloadType() {
      return payload.getType().getName();
    }

    @Nullable String revision() {
      return payload.getType().getRevision();
    }
  }

  static PreparedStatement of(
      Connection connection, List<? extends DomainEventMessage<?>> events, Serializer serializer)
      throws SQLException {
    List<Row> rows = events.stream().map(event -> Row.of(event, serializer)).toList();
    return rows.size() == 1 ? one(connection, rows.getFirst()) : many(connection, rows);
  }

  private static PreparedStatement one(Connection connection, Row row) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(ONE);
    statement.setString(1, row.event().getIdentifier());
    statement.setString(2, row.event().getAggregateIdentifier());
    statement.setLong(3, row.event().getSequenceNumber());
    statement.setString(4, row.event().getType());
    statement.setObject(5, time(row.event().getTimestamp()));
    statement.setString(6, row.payloadType());
    statement.setString(7, row.revision());
    statement.setString(8, row.payload().getData());
    statement.setString(9, row.metaData().getData());
    return statement;
  }

  private static PreparedStatement many(Connection connection, List<Row> rows) throws SQLException {
    var arrays = new Arrays(connection, connection.prepareStatement(MANY), rows);
    arrays.set(1, "varchar", row -> row.event().getIdentifier());
    arrays.set(2, "varchar", row -> row.event().getAggregateIdentifier());
    arrays.set(3, "bigint", row -> row.event().getSequenceNumber());
    arrays.set(4, "varchar", row -> row.event().getType());
    arrays.set(5, "timestamptz", row -> time(row.event().getTimestamp()).toString());
    arrays.set(6, "varchar", Row::payloadType);
    arrays.set(7, "varchar", Row::revision);
    arrays.set(8, "text", row -> row.payload().getData());
    arrays.set(9, "text", row -> row.metaData().getData());
    return arrays.statement();
  }

  private record Arrays(Connection connection, PreparedStatement statement, List<Row> rows) {

    void set(int place, String type, Function<Row, @Nullable Object> column) throws SQLException {
      statement.setArray(
          place, connection.createArrayOf(type, rows.stream().map(column).toArray()));
    }
  }

  /** Whole milliseconds, all that a dead letter keeps: an event tried again has the same time. */
  private static OffsetDateTime time(Instant timestamp) {
    return timestamp.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
  }
}
