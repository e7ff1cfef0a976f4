package uk.safeguarding.standalone.alone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import uk.safeguarding.standalone.embedded.DataDirectory;
import uk.safeguarding.standalone.embedded.EmbeddedServers;
import uk.safeguarding.standalone.embedded.PostgresLogins;
import uk.safeguarding.standalone.embedded.postgres.PostgresLogin;

/**
 * PostgreSQL, a Kafka broker and MongoDB without any service: writes where they are, as a service's
 * configuration, and runs until its input ends.
 */
final class ServersProcess {

  private static final SecureRandom RANDOM = new SecureRandom();

  private ServersProcess() {}

  /** Arguments: the data directory, the file to write, and the services' schemas. */
  public static void main(String... arguments) throws IOException {
    List<String> schemas = Arrays.asList(arguments).subList(2, arguments.length);
    try (var data = DataDirectory.open(Path.of(arguments[0]));
        var servers = new EmbeddedServers(data, schemas);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      servers.start();
      write(servers, schemas, Path.of(arguments[1]));
      input.transferTo(Writer.nullWriter());
    }
  }

  private static void write(EmbeddedServers servers, List<String> schemas, Path file) {
    var properties = new Properties();
    properties.setProperty("safeguarding.postgres.url", servers.postgres().jdbcUrl());
    properties.setProperty(
        "safeguarding.kafka.bootstrap-servers", servers.kafka().bootstrapServers());
    properties.setProperty("safeguarding.mongo.uri", servers.mongo().connectionString());
    properties.setProperty("safeguarding.vault.master-key", key());
    properties.setProperty("safeguarding.vault.index-key", key());
    PostgresLogins logins = servers.postgres().logins();
    for (String schema : schemas) {
      login(properties, schema + ".app", logins.application(schema));
      login(properties, schema + ".owner", logins.owner(schema));
    }
    login(properties, "identity_vault.app", logins.vaultApplication());
    login(properties, "identity_vault.owner", logins.vaultOwner());
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      try (var out = Files.newBufferedWriter(next)) {
        properties.store(out, "where the servers are");
      }
      Files.move(next, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void login(Properties properties, String role, PostgresLogin login) {
    properties.setProperty("safeguarding.postgres." + role + ".username", login.user());
    properties.setProperty("safeguarding.postgres." + role + ".password", login.password());
  }

  private static String key() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
