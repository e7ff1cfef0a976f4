package uk.safeguarding.platform.host;

import org.springframework.core.env.Environment;

/** Addresses read from the environment. */
record ConfiguredAddresses(Environment environment) implements ServerAddresses {

  @Override
  public String jdbcUrl() {
    return environment.getRequiredProperty("safeguarding.postgres.url");
  }

  @Override
  public Credentials application(SafeguardingService service) {
    return credentials(service, "app");
  }

  @Override
  public Credentials owner(SafeguardingService service) {
    return credentials(service, "owner");
  }

  @Override
  public String kafka() {
    return environment.getRequiredProperty("safeguarding.kafka.bootstrap-servers");
  }

  @Override
  public String mongo() {
    return environment.getRequiredProperty("safeguarding.mongo.uri");
  }

  private Credentials credentials(SafeguardingService service, String role) {
    String prefix = "safeguarding.postgres." + service.schema() + "." + role;
    return new Credentials(
        environment.getRequiredProperty(prefix + ".username"),
        environment.getRequiredProperty(prefix + ".password"));
  }
}
