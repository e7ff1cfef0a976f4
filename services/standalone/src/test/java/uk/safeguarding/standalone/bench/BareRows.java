package uk.safeguarding.standalone.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a log, read back to be written again by nothing but JDBC. */
final class BareRows {

  static final String INSERT =
      "insert into bare_log (event_identifier, aggregate_identifier, sequence_number, type,"
          + " time_stamp, payload_type, payload_revision, payload, meta_data) values (?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?)";

  private static final String READ =
      "select event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
          + " payload_type, payload_revision, payload, meta_data from event_log where global_index"
          + " > ? order by global_index";

  private final BenchedLog log;
  private long read;

  BareRows(BenchedLog log) {
    this.log = log;
  }

  /** A row as it stands in the log. */
  record Row(
      String event,
      String aggregate,
      long sequence,
      String type,
      OffsetDateTime time,
      String payloadType,
      @Nullable String revision,
      String payload,
      String metaData) {

    void fill(PreparedStatement insert) throws SQLException {
      insert.setString(1, event);
      insert.setString(2, aggregate);
      insert.setLong(3, sequence);
      insert.setString(4, type);
      insert.setObject(5, time);
      insert.setString(6, payloadType);
      insert.setString(7, revision);
      insert.setString(8, payload);
      insert.setString(9, metaData);
    }
  }

  /** What the log holds since the last time, in order. */
  List<Row> next() {
    List<Row> rows =
        log.sql()
            .query(
                READ,
                (row, _) ->
                    new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)),
                read);
    read += rows.size();
    return rows;
  }

  /** Each row by itself: a statement, a commit. */
  static void insertOneByOne(Connection connection, List<Row> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Row row : rows) {
        row.fill(insert);
        insert.executeUpdate();
      }
    }
  }

  /** All in one batch and one commit. */
  static void insertBatch(Connection connection, List<Row> rows) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Row row : rows) {
        row.fill(insert);
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }
}
