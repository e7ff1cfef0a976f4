package uk.safeguarding.standalone.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/** Where an operator's tools find the servers of a running platform: endpoints.json. */
record Endpoints(
    String kafkaBootstrapServers,
    String mongoUri,
    String jdbcUrl,
    Login postgres,
    ProcessIds pids) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** A role that reads; the services' own passwords are none of a tool's business. */
  record Login(String user, String password) {}

  record ProcessIds(long platform, @Nullable Long postgres) {}

  static Endpoints of(
      EmbeddedKafkaBroker kafka, EmbeddedMongoServer mongo, EmbeddedPostgresServer postgres) {
    return new Endpoints(
        kafka.bootstrapServers(),
        mongo.connectionString(),
        postgres.jdbcUrl(),
        login(postgres.logins().operator()),
        new ProcessIds(ProcessHandle.current().pid(), orNull(postgres.pid())));
  }

  private static Login login(PostgresLogin role) {
    return new Login(role.user(), role.password());
  }

  private static @Nullable Long orNull(OptionalLong pid) {
    return pid.isPresent() ? (Long) pid.getAsLong() : null;
  }

  void write(Path root) {
    try {
      PrivateFiles.write(root.resolve("endpoints.json"), JSON.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
