package uk.safeguarding.agencyreturns.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.safeguarding.platform.publishing.CloudEventHeaders;
import uk.safeguarding.platform.publishing.Topic;
import uk.safeguarding.platform.testing.ContractSchemas;

/**
 * {@code schemas/asyncapi.yaml} speaks of the topic, the headers and the messages that there are.
 */
class AsyncApiContractTest {

  private static final ContractSchemas SCHEMAS = ContractSchemas.ofMessages("agency-returns");

  private final JsonNode api =
      YAMLMapper.builder().build().readTree(ContractSchemas.ROOT.resolve("asyncapi.yaml").toFile());

  @Test
  void the_topic_is_the_one_the_service_writes() {
    JsonNode channel = api.at("/channels/agencyReturns");
    assertThat(channel.path("address").asString()).isEqualTo(Topic.of("agency-returns"));
    assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(Topic.PARTITIONS);
  }

  @Test
  void each_schema_is_the_payload_of_one_message() throws IOException {
    List<JsonNode> messages = api.at("/components/messages").valueStream().toList();
    assertThat(messages.stream().map(message -> message.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(SCHEMAS.names());
    assertThat(messages)
        .allSatisfy(
            message ->
                assertThat(message.at("/payload/$ref").asString())
                    .isEqualTo(
                        "./agency-returns.events.v1/" + message.path("name").asString() + ".json"))
        .allSatisfy(
            message ->
                assertThat(message.path("title").asString())
                    .isEqualTo(
                        SCHEMAS.schema(message.path("name").asString())
                            .path("title")
                            .asString()));
    assertThat(texts(header("ce_type").path("enum")))
        .containsExactlyInAnyOrderElementsOf(SCHEMAS.names());
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

  private JsonNode header(String name) {
    return api.at("/components/schemas/cloudEventHeaders/properties").path(name);
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
