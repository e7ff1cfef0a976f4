package uk.safeguarding.standalone.embedded.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database, and for each service a schema with an owner and an application role. */
public final class PostgresRoles {

  public static final String DATABASE = "safeguarding";

  private final String server;
  private final PostgresLogin superuser;

  public PostgresRoles(int port, PostgresLogin superuser) {
    this.server = "jdbc:postgresql://127.0.0.1:%d/".formatted(port);
    this.superuser = superuser;
  }

  /** All statements can be repeated, since a service may be added to an existing database. */
  public void createDatabase(PostgresLogin operator) throws SQLException {
    try (var connection = connect("postgres")) {
      if (absent(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
        execute(connection, "CREATE DATABASE " + DATABASE);
      }
      execute(connection, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
      execute(connection, "REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
      createRole(connection, operator);
      execute(connection, "GRANT pg_read_all_data, pg_monitor TO " + operator.user());
    }
    try (var connection = connect(DATABASE)) {
      execute(connection, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
    }
  }

  public void createSchema(String schema, PostgresLogin owner, PostgresLogin app)
      throws SQLException {
    requireName(schema);
    try (var connection = connect(DATABASE)) {
      createRole(connection, owner);
      createRole(connection, app);
      for (var template : SCHEMA.lines().toList()) {
        execute(connection, fill(template, schema, owner, app));
      }
    }
  }

  private static final String SCHEMA =
      """
      CREATE SCHEMA IF NOT EXISTS %1$s AUTHORIZATION %2$s
      ALTER ROLE %2$s SET search_path = %1$s
      ALTER ROLE %3$s SET search_path = %1$s
      ALTER ROLE %3$s SET statement_timeout = '60s'
      ALTER ROLE %3$s SET idle_in_transaction_session_timeout = '90s'
      GRANT USAGE ON SCHEMA %1$s TO %3$s
      ALTER DEFAULT PRIVILEGES FOR ROLE %2$s IN SCHEMA %1$s GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %3$s
      ALTER DEFAULT PRIVILEGES FOR ROLE %2$s IN SCHEMA %1$s GRANT USAGE, SELECT ON SEQUENCES TO %3$s
      """;

  private static String fill(String sql, String schema, PostgresLogin owner, PostgresLogin app) {
    return sql.formatted(schema, owner.user(), app.user());
  }

  private static void createRole(Connection connection, PostgresLogin role) throws SQLException {
    requireName(role.user());
    if (absent(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.user())) {
      execute(connection, "CREATE ROLE " + role.user());
    }
    // Set again at every start: secrets.json is the only source of passwords.
    var rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ";
    var password = "'" + role.password().replace("'", "''") + "'";
    execute(connection, "ALTER ROLE " + role.user() + " " + rights + password);
    execute(connection, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + role.user());
  }

  private static void requireName(String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,49}")) {
      throw new IllegalArgumentException("Not a name for a schema or a role: " + name);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(server + database, superuser.user(), superuser.password());
  }

  private static boolean absent(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var found = statement.executeQuery()) {
        return !found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
