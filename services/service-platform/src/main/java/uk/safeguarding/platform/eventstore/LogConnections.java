package uk.safeguarding.platform.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The connections of the event log: that of the transaction in hand, or one straight from the pool.
 * A command has no transaction, and the proxies that Axon would put around its connection cost more
 * than the statement they carry.
 */
final class LogConnections implements ConnectionProvider {

  private final DataSource pool;
  private final ConnectionProvider ofTransaction;

  LogConnections(DataSource pool) {
    this.pool = pool;
    this.ofTransaction = new SpringDataSourceConnectionProvider(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? ofTransaction.getConnection()
        : pool.getConnection();
  }
}
