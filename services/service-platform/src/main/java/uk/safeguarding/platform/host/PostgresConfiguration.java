package uk.safeguarding.platform.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service's schema, brought up to date by its owner and used by its application role. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {

  private static final int CONNECTIONS = 16;

  /** A service that has nothing to do leaves its connections to the others. */
  private static final int IDLE_CONNECTIONS = 2;

  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(ServiceSettings settings) {
    migrate(settings);
    var pool = new HikariConfig();
    pool.setPoolName(settings.service().name());
    var role = settings.servers().application(settings.service());
    pool.setJdbcUrl(settings.servers().jdbcUrl());
    pool.setUsername(role.username());
    pool.setPassword(role.password());
    pool.setSchema(settings.service().schema());
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(IDLE_CONNECTIONS);
    pool.setConnectionTimeout(10_000);
    pool.setMaxLifetime(1_800_000);
    return new HikariDataSource(pool);
  }

  private static void migrate(ServiceSettings settings) {
    String schema = settings.service().schema();
    var owner = settings.servers().owner(settings.service());
    Flyway.configure()
        .dataSource(settings.servers().jdbcUrl(), owner.username(), owner.password())
        .schemas(schema)
        .createSchemas(false)
        .locations("classpath:db/platform", "classpath:db/" + schema)
        .failOnMissingLocations(false)
        .load()
        .migrate();
  }

  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  JdbcClient jdbcClient(JdbcTemplate template) {
    return JdbcClient.create(template);
  }

  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }
}
