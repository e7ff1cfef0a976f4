package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

  @TempDir Path folder;

  @Test
  void a_second_start_finds_everything_at_the_same_addresses() throws Exception {
    var root = folder.resolve("data");
    List<String> addresses;
    try (var data = DataDirectory.open(root);
        var servers = started(data)) {
      new Samples(servers).write("first");
      addresses = addresses(servers);
    }
    try (var data = DataDirectory.open(root);
        var servers = started(data)) {
      var samples = new Samples(servers);
      assertThat(samples.hasRow("first")).isTrue();
      assertThat(samples.hasMessage("first")).isTrue();
      assertThat(samples.hasDocument("first")).isTrue();
      assertThat(addresses(servers)).isEqualTo(addresses);
      assertPrivate(root);
    }
  }

  @Test
  void kafka_and_mongo_stop_and_start_within_one_jvm() throws Exception {
    try (var data = DataDirectory.open(folder);
        var servers = started(data)) {
      var samples = new Samples(servers);
      samples.write("before");
      var addresses = addresses(servers);
      for (var name : List.of("kafka", "mongo", "kafka", "mongo")) {
        servers.stop(name);
        servers.start(name);
      }
      assertThat(addresses(servers)).isEqualTo(addresses);
      assertThat(samples.hasMessage("before")).isTrue();
      assertThat(samples.hasDocument("before")).isTrue();
      samples.write("after");
      assertThat(samples.hasMessage("after")).isTrue();
      assertThat(samples.hasDocument("after")).isTrue();
    }
  }

  private static EmbeddedServers started(DataDirectory data) {
    var servers = new EmbeddedServers(data, List.of(Samples.SCHEMA));
    servers.start();
    return servers;
  }

  private static List<String> addresses(EmbeddedServers servers) {
    return List.of(
        servers.kafka().bootstrapServers(),
        servers.mongo().connectionString(),
        servers.postgres().jdbcUrl());
  }

  private static void assertPrivate(Path root) throws Exception {
    for (var file : List.of("secrets.json", "endpoints.json", "platform.pid")) {
      assertThat(mode(root.resolve(file))).isEqualTo("rw-------");
    }
    for (var directory : List.of("", "postgres", "kafka", "mongo")) {
      assertThat(mode(root.resolve(directory))).isEqualTo("rwx------");
    }
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "secrets.json",
              "endpoints.json",
              "platform.pid",
              "platform.lock",
              "postgres",
              "kafka",
              "mongo");
    }
  }

  private static String mode(Path file) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
