package uk.safeguarding.standalone.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/** An embedded PostgreSQL with one service's schema, and its three kinds of visitors. */
record PostgresFixture(
    DataDirectory data, EmbeddedPostgresServer server, String schema, AtomicInteger restarts)
    implements AutoCloseable {

  static PostgresFixture start(Path folder, String... schemas) {
    return start(DataDirectory.open(folder), schemas);
  }

  static PostgresFixture start(DataDirectory data, String... schemas) {
    var restarts = new AtomicInteger();
    var server = new EmbeddedPostgresServer(data, List.of(schemas), restarts::incrementAndGet);
    server.start();
    return new PostgresFixture(data, server, schemas[schemas.length - 1], restarts);
  }

  PostgresLogin owner() {
    return server.logins().owner(schema);
  }

  PostgresLogin application() {
    return server.logins().application(schema);
  }

  PostgresLogin operator() {
    return server.logins().operator();
  }

  ProcessHandle postmaster() {
    return ProcessHandle.of(server.pid().orElseThrow()).orElseThrow();
  }

  Connection connect(PostgresLogin login) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), login.user(), login.password());
  }

  void execute(PostgresLogin login, String sql) throws SQLException {
    try (var connection = connect(login);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String value(PostgresLogin login, String sql) throws SQLException {
    try (var connection = connect(login);
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Override
  public void close() {
    server.stop();
    data.close();
  }
}
