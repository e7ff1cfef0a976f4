package uk.safeguarding.platform.host;

import org.springframework.core.env.Environment;

/** Where the servers are that all services share. */
public interface ServerAddresses {

  /** PostgreSQL, with a schema for each service. */
  String jdbcUrl();

  /** The role with which a service works on its schema. */
  Credentials application(SafeguardingService service);

  /** The role that owns a service's schema. */
  Credentials owner(SafeguardingService service);

  /** Kafka's bootstrap servers. */
  String kafka();

  /** MongoDB's connection string. */
  String mongo();

  /** A PostgreSQL role. */
  record Credentials(String username, String password) {

    @Override
    public String toString() {
      return username;
    }
  }

  /**
   * Addresses from configuration: {@code safeguarding.postgres.url} and so on, for servers run
   * elsewhere.
   */
  static ServerAddresses configured(Environment environment) {
    return new ConfiguredAddresses(environment);
  }
}
