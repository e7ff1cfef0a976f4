package uk.safeguarding.platform.eventstore;

import static org.axonframework.common.jdbc.JdbcUtils.listResults;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the event log.
 *
 * @param connections of the log
 * @param transactions for a look that must see one state of the log
 */
record LogReader(ConnectionProvider connections, TransactionManager transactions) {

  /**
   * One statement.
   *
   * @throws EventStoreException when PostgreSQL refuses it or is away
   */
  <R> R query(JdbcUtils.SqlFunction statement, JdbcUtils.SqlResultConverter<R> converter) {
    try {
      return JdbcUtils.executeQuery(
          connections.getConnection(), statement, converter, LogReader::failure);
    } catch (SQLException noConnection) {
      throw failure(noConnection);
    }
  }

  private static EventStoreException failure(SQLException cause) {
    return new EventStoreException("Could not read the event log", cause);
  }

  /** One statement in a transaction of its own. */
  <R> R settled(JdbcUtils.SqlFunction statement, JdbcUtils.SqlResultConverter<R> converter) {
    return transactions.fetchInTransaction(() -> query(statement, converter));
  }

  /** Null where the statement finds none. */
  @Nullable LogPosition position(JdbcUtils.SqlFunction statement) {
    List<LogPosition> found = settled(statement, listResults(LogStatements::position));
    return found.isEmpty() ? null : found.getFirst();
  }

  LogPosition positionOrStart(JdbcUtils.SqlFunction statement) {
    LogPosition found = position(statement);
    return found == null ? LogPosition.START : found;
  }
}
