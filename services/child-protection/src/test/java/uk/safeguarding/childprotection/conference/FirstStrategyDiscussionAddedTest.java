package uk.safeguarding.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FirstStrategyDiscussionAddedTest {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void version_1_becomes_version_2_with_a_first_discussion_that_nobody_knows() throws IOException {
    JsonNode upcast = new FirstStrategyDiscussionAdded().upcast((ObjectNode) golden(1));
    assertThat(upcast.propertyNames())
        .containsExactlyInAnyOrderElementsOf(golden(2).propertyNames());
    assertThat(upcast.path("firstStrategyDiscussionOn").isNull()).isTrue();
  }

  private JsonNode golden(int version) throws IOException {
    return json.readTree(
        Files.readString(
            Path.of(
                "src",
                "test",
                "resources",
                "golden",
                "InitialChildProtectionConferenceHeld.v" + version + ".json")));
  }
}
