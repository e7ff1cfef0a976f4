package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class KilledPlatformIT {

  @TempDir Path folder;

  @Test
  void a_killed_platform_finds_everything_and_replaces_the_postgres_it_left_behind()
      throws Exception {
    var orphan = killPlatformLeavingPostgres();
    assertThat(orphan.isAlive()).isTrue();
    try (var data = DataDirectory.open(folder);
        var servers = new EmbeddedServers(data, List.of(Samples.SCHEMA))) {
      servers.start();
      assertThat(orphan.isAlive()).isFalse();
      var samples = new Samples(servers);
      assertThat(samples.hasRow(PlatformMain.WRITTEN)).isTrue();
      assertThat(samples.hasMessage(PlatformMain.WRITTEN)).isTrue();
      assertThat(samples.hasDocument(PlatformMain.WRITTEN)).isTrue();
      assertThat(servers.postgres().jdbcUrl()).isEqualTo(jdbcUrlBefore);
    }
  }

  private String jdbcUrlBefore = "";

  private ProcessHandle killPlatformLeavingPostgres() throws Exception {
    try (var child = ChildJvm.start(PlatformMain.class, folder.toString())) {
      child.readUntil(PlatformMain.READY);
      // The read models promise no more than what is a little older.
      var oldEnough = Instant.now().plus(Duration.ofSeconds(2));
      Await.until("two seconds have passed", () -> Instant.now().isAfter(oldEnough));
      child.kill();
    }
    var endpoints = new JsonMapper().readTree(Files.readString(folder.resolve("endpoints.json")));
    jdbcUrlBefore = endpoints.get("jdbcUrl").asString();
    return ProcessHandle.of(endpoints.at("/pids/postgres").asLong()).orElseThrow();
  }

  @Test
  void a_second_platform_on_the_same_directory_is_told_who_holds_it() throws Exception {
    try (var first = ChildJvm.start(PlatformMain.class, folder.toString());
        var second = startAfter(first)) {
      assertThat(second.readUntil("in use"))
          .contains(folder.toString(), "process id " + first.process().pid());
      assertThat(second.process().waitFor()).isEqualTo(1);
      first.kill();
    }
    try (var data = DataDirectory.open(folder);
        var servers = new EmbeddedServers(data, List.of(Samples.SCHEMA))) {
      servers.start();
    }
  }

  private ChildJvm startAfter(ChildJvm first) throws Exception {
    first.readUntil(PlatformMain.READY);
    return ChildJvm.start(PlatformMain.class, folder.toString());
  }
}
