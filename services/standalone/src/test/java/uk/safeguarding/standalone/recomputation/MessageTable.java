package uk.safeguarding.standalone.recomputation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The messages as DuckDB keeps them while they are counted. */
final class MessageTable implements AutoCloseable {

  /** So many payloads are held twice while their parts are taken out: some 50 megabytes. */
  private static final int BATCH = 100_000;

  private static final int FETCH = 5_000;

  private static final String LOG =
      """
      select aggregate_identifier, sequence_number, payload
      from partnership_reporting.event_log
      where payload_type = 'uk.safeguarding.platform.receiving.WholeMessage'
      order by transaction_id, global_index
      """;

  private static final String TABLES =
      """
      create table message (position bigint, record varchar, sequence bigint, type varchar, body json);
      create table payload (position bigint, record varchar, sequence bigint, payload json)
      """;

  private static final String UNPACK =
      """
      insert into message
      select position, record, sequence, payload->>'type', payload->'body' from payload;
      delete from payload
      """;

  private final DuckDBConnection duck;
  private DuckDBAppender appender;
  private long position;

  private MessageTable(DuckDBConnection duck) throws SQLException {
    this.duck = duck;
    this.appender = appender();
  }

  static MessageTable in(Connection duck) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(TABLES);
    }
    return new MessageTable(duck.unwrap(DuckDBConnection.class));
  }

  /** Takes over the whole log of the service that reports, in the order in which it reads it. */
  long takeOver(Connection log) throws SQLException {
    log.setAutoCommit(false);
    try (Statement statement = log.createStatement()) {
      statement.setFetchSize(FETCH);
      try (ResultSet rows = statement.executeQuery(LOG)) {
        while (rows.next()) {
          add(rows.getString(1), rows.getLong(2), rows.getString(3));
        }
      }
    }
    return position;
  }

  /**
   * One more message, after all before.
   *
   * @param payload service, type, subject and body, as the log holds them
   */
  void add(String record, long sequence, String payload) throws SQLException {
    appender.beginRow().append(position++).append(record).append(sequence).append(payload);
    appender.endRow();
    if (position % BATCH == 0) {
      unpack();
      appender = appender();
    }
  }

  private DuckDBAppender appender() throws SQLException {
    return duck.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "payload");
  }

  private void unpack() throws SQLException {
    appender.close();
    try (Statement statement = duck.createStatement()) {
      statement.execute(UNPACK);
    }
  }

  /** No more messages come. */
  @Override
  public void close() throws SQLException {
    unpack();
  }
}
