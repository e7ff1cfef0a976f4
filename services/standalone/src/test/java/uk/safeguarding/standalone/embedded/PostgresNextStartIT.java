package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresNextStartIT {

  private static final List<String> COPIED =
      List.of("secrets.json", "postgres/cluster/postmaster.pid", "postgres/cluster/PG_VERSION");

  @TempDir Path folder;

  @BeforeEach
  void first_start() throws Exception {
    try (var first = PostgresFixture.start(folder, "agency_returns")) {
      first.execute(first.owner(), "CREATE TABLE event (id int)");
    }
  }

  @Test
  void a_service_added_later_gets_its_schema_and_sees_no_other() throws Exception {
    try (var next = PostgresFixture.start(folder, "agency_returns", "partnership_reporting")) {
      assertThat(next.value(next.application(), "SELECT current_schema()"))
          .isEqualTo("partnership_reporting");
      assertThatThrownBy(
              () -> next.execute(next.application(), "SELECT * FROM agency_returns.event"))
          .hasMessageContaining("permission denied");
      var first = next.server().logins().application("agency_returns");
      assertThat(next.value(first, "SELECT count(*) FROM event")).isEqualTo("0");
    }
  }

  @Test
  void a_pid_file_that_names_somebody_else_harms_nobody() throws Exception {
    var bystander = new ProcessBuilder("sleep", "600").start();
    var pidFile = folder.resolve("postgres/cluster/postmaster.pid");
    Files.writeString(pidFile, bystander.pid() + "\n/somewhere\n1\n1\n\n127.0.0.1\n1 1\nready\n");
    try (var next = PostgresFixture.start(folder, "agency_returns")) {
      assertThat(next.server().running()).isTrue();
      assertThat(bystander.isAlive()).isTrue();
    } finally {
      bystander.destroyForcibly();
    }
  }

  @Test
  void the_postgres_of_a_copied_directory_is_left_alone() throws Exception {
    var copy = folder.resolve("copy");
    try (var original = PostgresFixture.start(folder, "agency_returns")) {
      var serving = original.postmaster();
      Files.createDirectories(copy.resolve("postgres/cluster"));
      for (var file : COPIED) {
        Files.copy(folder.resolve(file), copy.resolve(file));
      }
      // Half a copy cannot serve; what matters is what it does to the other one.
      assertThatThrownBy(() -> PostgresFixture.start(copy, "agency_returns"))
          .isInstanceOf(ServerFailed.class);
      assertThat(serving.isAlive()).isTrue();
    }
  }

  @Test
  void lost_passwords_are_named_as_the_cause() throws Exception {
    Files.delete(folder.resolve("secrets.json"));
    try (var data = DataDirectory.open(folder)) {
      assertThatThrownBy(() -> PostgresFixture.start(data, "agency_returns"))
          .isInstanceOf(ServerFailed.class)
          .hasMessageContaining("secrets.json");
    }
  }
}
