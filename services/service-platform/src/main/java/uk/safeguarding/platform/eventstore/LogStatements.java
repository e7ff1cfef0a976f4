package uk.safeguarding.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The statements by which the event log is read in order. */
final class LogStatements {

  private static final String POSITION =
      "transaction_id::text::bigint as transaction_number, global_index";

  private static final String EVENT =
      "type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,"
          + " payload_revision, payload, meta_data";

  /** Every event below it is decided: committed and visible, or rolled back. */
  private static final String SETTLED = "transaction_id < pg_snapshot_xmin(pg_current_snapshot())";

  private static final String LAST =
      " order by transaction_id desc, event_log.global_index desc limit 1";

  private LogStatements() {}

  static PreparedStatement readAfter(Connection connection, LogPosition after, int limit)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "select %s, %s from event_log where (transaction_id, global_index) > (?::text::xid8, ?) and %s"
                    .formatted(POSITION, EVENT, SETTLED)
                + " order by transaction_id, event_log.global_index limit ?");
    statement.setString(1, Long.toString(after.transactionId()));
    statement.setLong(2, after.globalIndex());
    statement.setInt(3, limit);
    return statement;
  }

  /** Those of one aggregate in order; fewer than the limit only at its end. */
  static PreparedStatement ofAggregate(
      Connection connection, String aggregate, long firstSequenceNumber, int limit)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "select "
                + EVENT
                + " from event_log where aggregate_identifier = ? and sequence_number >= ?"
                + " order by sequence_number limit ?");
    statement.setString(1, aggregate);
    statement.setLong(2, firstSequenceNumber);
    statement.setInt(3, limit);
    return statement;
  }

  static PreparedStatement lastOfAggregate(Connection connection, String aggregate)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "select sequence_number from event_log where aggregate_identifier = ?"
                + " order by sequence_number desc limit 1");
    statement.setString(1, aggregate);
    return statement;
  }

  static PreparedStatement settledHead(Connection connection) throws SQLException {
    return connection.prepareStatement(
        "select " + POSITION + " from event_log where " + SETTLED + LAST);
  }

  static PreparedStatement committedHead(Connection connection) throws SQLException {
    return connection.prepareStatement("select " + POSITION + " from event_log" + LAST);
  }

  static PreparedStatement lastBefore(Connection connection, Instant instant) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "select " + POSITION + " from event_log where time_stamp < ? and " + SETTLED + LAST);
    statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
    return statement;
  }

  static PreparedStatement byEventIdentifier(Connection connection, String identifier)
      throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(
            "select " + POSITION + " from event_log where event_identifier = ?");
    statement.setString(1, identifier);
    return statement;
  }

  /** True once this transaction has an id, that is, once it has written. */
  static PreparedStatement hasWritten(Connection connection) throws SQLException {
    return connection.prepareStatement("select pg_current_xact_id_if_assigned() is not null");
  }

  static LogPosition position(ResultSet row) throws SQLException {
    return new LogPosition(row.getLong("transaction_number"), row.getLong("global_index"));
  }
}
