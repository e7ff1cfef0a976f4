package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EndpointsIT {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void the_file_follows_the_servers() throws Exception {
    try (var data = DataDirectory.open(folder);
        var servers = new EmbeddedServers(data, List.of("agency_returns"))) {
      servers.start();
      assertTheOperatorEnters(endpoints());
      assertThat(endpoints().at("/pids/platform").asLong())
          .isEqualTo(ProcessHandle.current().pid());

      long killed = postgresPid();
      ProcessHandle.of(killed).orElseThrow().destroyForcibly();
      Await.until("the file names the new postmaster", () -> postgresPid() != killed);
      assertThat(postgresPid()).isEqualTo(servers.postgres().pid().orElseThrow());

      servers.stop("postgres");
      assertThat(endpoints().at("/pids/postgres").isNull()).isTrue();
      assertThat(servers.postgres().running()).isFalse();
      servers.start("postgres");
      assertTheOperatorEnters(endpoints());
    }
  }

  private static void assertTheOperatorEnters(JsonNode endpoints) throws Exception {
    var login = endpoints.get("postgres");
    DriverManager.getConnection(
            endpoints.get("jdbcUrl").asString(),
            login.get("user").asString(),
            login.get("password").asString())
        .close();
    assertThat(endpoints.get("kafkaBootstrapServers").asString()).startsWith("127.0.0.1:");
    assertThat(endpoints.get("mongoUri").asString()).startsWith("mongodb://127.0.0.1:");
  }

  private long postgresPid() throws IOException {
    return endpoints().at("/pids/postgres").asLong();
  }

  private JsonNode endpoints() throws IOException {
    return JSON.readTree(Files.readString(folder.resolve("endpoints.json")));
  }
}
