package uk.safeguarding.platform.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.host.ServerAddresses;
import uk.safeguarding.platform.host.ServiceSettings;

/** Gives a service that imports it the identity vault; no other service can reach it. */
@Configuration(proxyBeanMethods = false)
public class VaultConfiguration {

  private static final String SCHEMA = "identity_vault";
  private static final int CONNECTIONS = 4;

  @Bean
  VaultConnections vaultConnections(ServiceSettings settings) {
    return new VaultConnections(migrated(settings));
  }

  /** Where an earlier key is given, what is still under it is changed before anybody asks. */
  @Bean
  IdentityVault identityVault(VaultConnections connections, ServiceSettings settings) {
    var vault = PostgresVault.open(connections.pool(), settings.servers().vaultKeys());
    vault.reindex();
    vault.rewrap();
    return vault;
  }

  /** Its own pool, hidden from what looks for the service's. */
  record VaultConnections(HikariDataSource pool) implements AutoCloseable {

    @Override
    public void close() {
      pool.close();
    }
  }

  private static HikariDataSource migrated(ServiceSettings settings) {
    migrate(settings.servers());
    var pool = new HikariConfig();
    pool.setPoolName(settings.service().name() + "-vault");
    var role = settings.servers().vaultApplication();
    pool.setJdbcUrl(settings.servers().jdbcUrl());
    pool.setUsername(role.username());
    pool.setPassword(role.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(10_000);
    pool.setMaxLifetime(1_800_000);
    return new HikariDataSource(pool);
  }

  /** Flyway lets one JVM after the other do it. */
  static void migrate(ServerAddresses servers) {
    Flyway.configure()
        .dataSource(
            servers.jdbcUrl(), servers.vaultOwner().username(), servers.vaultOwner().password())
        .schemas(SCHEMA, "identity_keys", "identity_erasures")
        .defaultSchema(SCHEMA)
        .createSchemas(false)
        .locations("classpath:db/" + SCHEMA)
        .placeholders(Map.of("app", servers.vaultApplication().username()))
        .load()
        .migrate();
  }
}
