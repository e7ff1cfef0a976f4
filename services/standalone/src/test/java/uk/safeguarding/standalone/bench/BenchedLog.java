package uk.safeguarding.standalone.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.eventstore.EventStoreConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.metrics.ProcessingMonitor;
import uk.safeguarding.standalone.embedded.EmbeddedPostgresServer;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/**
 * A service's event store and command bus as the platform wires them, and beside its log an empty
 * table of the same shape, with the same indexes, for bare inserts. Nothing reads the log
 * meanwhile.
 */
final class BenchedLog implements AutoCloseable {

  /** As many as a service has. */
  private static final int CONNECTIONS = 16;

  private final EmbeddedPostgresServer postgres;
  private final String schema;
  private final HikariDataSource pool;
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final Commands commands;

  private BenchedLog(EmbeddedPostgresServer postgres, String schema, Aggregates aggregates) {
    this.postgres = postgres;
    this.schema = schema;
    this.pool = pool();
    var service = new SafeguardingService(schema.replace('_', '-'), BenchedLog.class, List.of());
    context.registerBean(DataSource.class, () -> pool);
    context.registerBean(
        ServiceSettings.class,
        () ->
            new ServiceSettings(
                service, ServerAddresses.configured(new StandardEnvironment()), "bench"));
    context.register(EventStoreConfiguration.class);
    context.refresh();
    commands =
        Commands.over(
            aggregates,
            context.getBean(EmbeddedEventStore.class),
            context.getBean(TransactionManager.class),
            context.getBean(Serializer.class),
            new ProcessingMonitor(new SimpleMeterRegistry(), service.name()));
    commands.afterPropertiesSet();
  }

  static BenchedLog of(EmbeddedPostgresServer postgres, String schema, Aggregates aggregates) {
    PostgresLogin owner = postgres.logins().owner(schema);
    Flyway.configure()
        .dataSource(postgres.jdbcUrl(), owner.user(), owner.password())
        .schemas(schema)
        .createSchemas(false)
        .locations("classpath:db/platform", "classpath:db/" + schema)
        .failOnMissingLocations(false)
        .load()
        .migrate();
    try (Connection connection =
        DriverManager.getConnection(postgres.jdbcUrl(), owner.user(), owner.password())) {
      connection
          .createStatement()
          .execute(
              "create table %1$s.bare_log (like %1$s.event_log including all)".formatted(schema));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new BenchedLog(postgres, schema, aggregates);
  }

  private HikariDataSource pool() {
    PostgresLogin role = postgres.logins().application(schema);
    var settings = new HikariConfig();
    settings.setJdbcUrl(postgres.jdbcUrl());
    settings.setUsername(role.user());
    settings.setPassword(role.password());
    settings.setSchema(schema);
    settings.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(settings);
  }

  Commands commands() {
    return commands;
  }

  JdbcTemplate sql() {
    return new JdbcTemplate(pool);
  }

  /** A bare connection, in auto-commit. */
  Connection connection() throws SQLException {
    PostgresLogin role = postgres.logins().application(schema);
    var properties = new Properties();
    properties.setProperty("user", role.user());
    properties.setProperty("password", role.password());
    properties.setProperty("currentSchema", schema);
    return DriverManager.getConnection(postgres.jdbcUrl(), properties);
  }

  void printSettings() {
    System.out.printf(
        "PostgreSQL %s, fsync %s, synchronous_commit %s%n",
        setting("server_version"), setting("fsync"), setting("synchronous_commit"));
  }

  private String setting(String name) {
    return String.valueOf(sql().queryForObject("show " + name, String.class));
  }

  @Override
  public void close() {
    commands.destroy();
    context.close();
    pool.close();
  }
}
