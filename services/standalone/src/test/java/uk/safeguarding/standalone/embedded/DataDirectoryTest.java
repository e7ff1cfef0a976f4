package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

  @TempDir Path folder;

  @Test
  void the_environment_names_the_directory() {
    assertThat(DataDirectory.configured(Map.of())).isEqualTo(Path.of("data"));
    assertThat(DataDirectory.configured(Map.of("SAFEGUARDING_DATA", "/srv/data")))
        .isEqualTo(Path.of("/srv/data"));
  }

  @Test
  void one_jvm_opens_a_directory_once_at_a_time() {
    var first = DataDirectory.open(folder);
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> DataDirectory.open(folder))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("process id " + ProcessHandle.current().pid());
    }
    first.close();
    DataDirectory.open(folder).close();
  }

  @Test
  void passwords_and_ports_are_remembered() {
    String password;
    int port;
    try (var data = DataDirectory.open(folder)) {
      password = data.secrets().password("someone");
      port = data.secrets().port("server");
      assertThat(data.secrets().password("another")).isNotEqualTo(password).hasSize(32);
    }
    try (var data = DataDirectory.open(folder)) {
      assertThat(data.secrets().password("someone")).isEqualTo(password);
      assertThat(data.secrets().port("server")).isEqualTo(port);
    }
  }

  @Test
  void a_port_somebody_took_is_replaced_for_good() throws Exception {
    try (var data = DataDirectory.open(folder)) {
      int taken = data.secrets().port("server");
      int replaced;
      try (var _ = new ServerSocket(taken, 1, InetAddress.ofLiteral("127.0.0.1"))) {
        replaced = data.secrets().port("server");
        assertThat(replaced).isNotEqualTo(taken);
      }
      assertThat(data.secrets().port("server")).isEqualTo(replaced);
    }
  }

  @Test
  void unreadable_secrets_are_named() throws Exception {
    Files.writeString(folder.resolve("secrets.json"), "{");
    for (int attempt = 1; attempt <= 2; attempt++) {
      assertThatThrownBy(() -> DataDirectory.open(folder))
          .hasStackTraceContaining("secrets.json cannot be read as JSON");
    }
  }
}
