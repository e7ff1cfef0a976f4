package uk.safeguarding.platform.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.vault.keys.VaultKeys;

/** An empty vault in a database of its own, with the roles that production has. */
public final class VaultFixture implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private static final String TEMPLATE = template();

  private final String database;
  private final VaultKeys keys = SomeKeys.fresh();
  private final HikariDataSource pool;

  public VaultFixture() {
    this(TEMPLATE);
  }

  private VaultFixture(String template) {
    database = "vault_" + DATABASES.incrementAndGet();
    JdbcClient.create(SERVER.getPostgresDatabase())
        .sql("create database " + database + " template " + template)
        .update();
    var settings = new HikariConfig();
    settings.setDataSource(login("identity_vault_app", "app"));
    settings.setMaximumPoolSize(16);
    settings.setMinimumIdle(0);
    pool = new HikariDataSource(settings);
  }

  /** Schemas and roles as an administrator makes them, and no tables yet. */
  static VaultFixture notMigrated() {
    var vault = new VaultFixture("template1");
    for (String schema : List.of("identity_vault", "identity_keys", "identity_erasures")) {
      vault.createSchema(schema);
    }
    return vault;
  }

  private static String template() {
    try (var vault = notMigrated()) {
      VaultConfiguration.migrate(vault.addresses());
      return vault.database;
    }
  }

  private void createSchema(String schema) {
    for (String statement :
        """
        create schema %1$s authorization identity_vault_owner
        grant usage on schema %1$s to identity_vault_app
        alter default privileges for role identity_vault_owner in schema %1$s grant select, insert, update, delete on tables to identity_vault_app
        alter default privileges for role identity_vault_owner in schema %1$s grant usage, select on sequences to identity_vault_app
        """
            .formatted(schema)
            .lines()
            .toList()) {
      superuser().sql(statement).update();
    }
  }

  private static EmbeddedPostgres start() {
    try {
      var server = EmbeddedPostgres.start();
      var superuser = JdbcClient.create(server.getPostgresDatabase());
      superuser.sql("create role identity_vault_owner login password 'owner'").update();
      superuser.sql("create role identity_vault_app login password 'app'").update();
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The vault as an instance with these keys opens it; many instances may. */
  PostgresVault open(VaultKeys keys) {
    return PostgresVault.open(pool, keys);
  }

  PostgresVault open() {
    return open(keys);
  }

  /** The vault with the keys that it was made with. */
  public IdentityVault vault() {
    return open();
  }

  DataSource application() {
    return pool;
  }

  DataSource owner() {
    return login("identity_vault_owner", "owner");
  }

  JdbcClient superuser() {
    return JdbcClient.create(login("postgres", ""));
  }

  VaultKeys keys() {
    return keys;
  }

  ServerAddresses addresses() {
    return new VaultAddresses(url(), keys);
  }

  private String url() {
    return "jdbc:postgresql://localhost:%d/%s".formatted(SERVER.getPort(), database);
  }

  private DataSource login(String user, String password) {
    var login = new PGSimpleDataSource();
    login.setUrl(url());
    login.setUser(user);
    login.setPassword(password);
    return login;
  }

  @Override
  public void close() {
    pool.close();
  }
}
