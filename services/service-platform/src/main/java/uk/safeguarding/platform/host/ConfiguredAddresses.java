package uk.safeguarding.platform.host;

import org.springframework.core.env.Environment;
import uk.safeguarding.platform.vault.keys.VaultKeys;

/** Addresses read from the environment. */
record ConfiguredAddresses(Environment environment) implements ServerAddresses {

  private static final String VAULT = "identity_vault";

  @Override
  public String jdbcUrl() {
    return environment.getRequiredProperty("safeguarding.postgres.url");
  }

  @Override
  public Credentials application(SafeguardingService service) {
    return credentials(service.schema(), "app");
  }

  @Override
  public Credentials owner(SafeguardingService service) {
    return credentials(service.schema(), "owner");
  }

  @Override
  public Credentials vaultApplication() {
    return credentials(VAULT, "app");
  }

  @Override
  public Credentials vaultOwner() {
    return credentials(VAULT, "owner");
  }

  @Override
  public VaultKeys vaultKeys() {
    return VaultKeys.configured(environment);
  }

  @Override
  public String kafka() {
    return environment.getRequiredProperty("safeguarding.kafka.bootstrap-servers");
  }

  @Override
  public String mongo() {
    return environment.getRequiredProperty("safeguarding.mongo.uri");
  }

  private Credentials credentials(String schema, String role) {
    String prefix = "safeguarding.postgres." + schema + "." + role;
    return new Credentials(
        environment.getRequiredProperty(prefix + ".username"),
        environment.getRequiredProperty(prefix + ".password"));
  }
}
