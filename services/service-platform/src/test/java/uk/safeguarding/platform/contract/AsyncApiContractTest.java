package uk.safeguarding.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.safeguarding.platform.publishing.CloudEventHeaders;
import uk.safeguarding.platform.publishing.Topic;
import uk.safeguarding.platform.testing.ContractSchemas;

/**
 * {@code schemas/asyncapi.yaml} speaks of the topics, the headers and the messages that there are:
 * for each folder of schemas a channel, for each schema a message.
 */
class AsyncApiContractTest {

  private final JsonNode api =
      YAMLMapper.builder().build().readTree(ContractSchemas.ROOT.resolve("asyncapi.yaml").toFile());

  static List<String> services() throws IOException {
    try (Stream<Path> folders = Files.list(ContractSchemas.ROOT)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.endsWith(".events.v1"))
          .map(name -> name.replace(".events.v1", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_topic_has_one_channel() throws IOException {
    assertThat(api.path("channels").valueStream().map(each -> each.path("address").asString()))
        .containsExactlyInAnyOrderElementsOf(services().stream().map(Topic::of).toList());
    assertThat(api.path("channels").valueStream())
        .allSatisfy(
            channel ->
                assertThat(channel.at("/bindings/kafka/partitions").asInt())
                    .isEqualTo(Topic.PARTITIONS));
  }

  @ParameterizedTest
  @MethodSource("services")
  void each_schema_is_the_payload_of_one_message_of_its_channel(String service) throws IOException {
    ContractSchemas schemas = ContractSchemas.ofMessages(service);
    JsonNode channel =
        api.path("channels")
            .valueStream()
            .filter(each -> each.path("address").asString().equals(Topic.of(service)))
            .findAny()
            .orElseThrow();
    List<JsonNode> messages =
        channel.path("messages").valueStream().map(each -> at(each.path("$ref"))).toList();
    assertThat(names(messages)).containsExactlyInAnyOrderElementsOf(schemas.names());
    assertThat(messages)
        .allSatisfy(
            message -> {
              String name = message.path("name").asString();
              assertThat(message.at("/payload/$ref").asString())
                  .isEqualTo("./" + Topic.of(service) + "/" + name + ".json");
              assertThat(message.path("title").asString())
                  .isEqualTo(schemas.schema(name).path("title").asString());
            });
  }

  @Test
  void every_message_belongs_to_a_channel() throws IOException {
    long schemas = 0;
    for (String service : services()) {
      schemas += ContractSchemas.ofMessages(service).names().size();
    }
    assertThat(api.at("/components/messages").size()).isEqualTo((int) schemas);
  }

  @Test
  void the_headers_are_the_ones_the_platform_writes() {
    List<String> written =
        Arrays.stream(CloudEventHeaders.class.getFields()).map(AsyncApiContractTest::text).toList();
    JsonNode headers = api.at("/components/schemas/cloudEventHeaders");
    assertThat(texts(headers.path("required"))).containsExactlyInAnyOrderElementsOf(written);
    assertThat(headers.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references = api.findValues("$ref").stream().map(JsonNode::asString).toList();
    assertThat(references).hasSizeGreaterThan(10);
    assertThat(references)
        .allSatisfy(
            reference -> {
              if (reference.startsWith("#")) {
                assertThat(api.at(reference.substring(1)).isMissingNode()).isFalse();
              } else {
                assertThat(ContractSchemas.ROOT.resolve(reference)).isRegularFile();
              }
            });
  }

  private JsonNode at(JsonNode reference) {
    return api.at(reference.asString().substring(1));
  }

  private static List<String> names(List<JsonNode> messages) {
    return messages.stream().map(message -> message.path("name").asString()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static String text(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
