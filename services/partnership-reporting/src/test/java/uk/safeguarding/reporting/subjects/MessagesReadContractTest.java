package uk.safeguarding.reporting.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages that are read here are those that the services promise. */
class MessagesReadContractTest {

  private static final Path SCHEMAS = Path.of("..", "..", "schemas");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void every_type_of_message_that_is_read_is_one_that_a_service_sends() throws IOException {
    Set<String> sent = new TreeSet<>();
    for (String service :
        List.of("contacts-and-referrals", "child-protection", "looked-after-children")) {
      try (Stream<Path> files = Files.list(SCHEMAS.resolve(service + ".events.v1"))) {
        files
            .map(file -> file.getFileName().toString().replace(".json", ""))
            .forEach(type -> assertThat(sent.add(type)).as("two services send %s", type).isTrue());
      }
    }
    assertThat(sent).containsAll(RecordKinds.types());
  }

  @Test
  void each_kind_of_record_is_kept_by_the_service_that_sends_its_messages() {
    for (RecordKind kind : RecordKinds.all()) {
      Path sent = SCHEMAS.resolve(RecordKinds.serviceOf(kind.name()) + ".events.v1");
      assertThat(kind.types())
          .as(kind.name())
          .allMatch(type -> Files.exists(sent.resolve(type + ".json")));
    }
  }

  @Test
  void every_field_that_names_an_entry_is_in_its_message() throws IOException {
    for (RecordKind kind : RecordKinds.all()) {
      for (var named : kind.idFields().entrySet()) {
        assertThat(properties(named.getKey()).path(named.getValue()).isMissingNode())
            .as("%s of %s", named.getValue(), named.getKey())
            .isFalse();
      }
    }
  }

  private static JsonNode properties(String type) throws IOException {
    try (Stream<Path> folders = Files.list(SCHEMAS)) {
      Path schema =
          folders
              .map(folder -> folder.resolve(type + ".json"))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      return JSON.readTree(Files.readString(schema)).path("properties");
    }
  }
}
