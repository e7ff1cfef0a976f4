package uk.safeguarding.platform.host;

import org.springframework.core.env.Environment;
import uk.safeguarding.platform.vault.keys.VaultKeys;

/** Where the servers are that all services share. */
public interface ServerAddresses {

  /** PostgreSQL, with a schema for each service. */
  String jdbcUrl();

  /** The role with which a service works on its schema. */
  Credentials application(SafeguardingService service);

  /** The role that owns a service's schema. */
  Credentials owner(SafeguardingService service);

  /** The role with which a service works on the identity vault, if it may. */
  default Credentials vaultApplication() {
    throw new IllegalStateException("There is no identity vault here.");
  }

  /** The role that owns the identity vault's schemas. */
  default Credentials vaultOwner() {
    throw new IllegalStateException("There is no identity vault here.");
  }

  /** The identity vault's keys, which are not in PostgreSQL. */
  default VaultKeys vaultKeys() {
    throw new IllegalStateException("There is no identity vault here.");
  }

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
