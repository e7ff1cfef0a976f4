package uk.safeguarding.standalone.recomputation;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One message as the log of received messages holds it, in keeping with its schema. */
final class InventedMessage {

  private static final Path SCHEMAS = Path.of("..", "..", "schemas");

  private static final List<String> SERVICES =
      List.of("contacts-and-referrals", "child-protection", "looked-after-children");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private InventedMessage() {}

  static ObjectNode of(String type, String record, String child, String fields) {
    String service =
        SERVICES.stream()
            .filter(each -> Files.exists(file(each, type)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No message is called " + type));
    JsonNode schema = JSON.readTree(file(service, type).toFile());
    ObjectNode body = body(schema, record, child, (ObjectNode) JSON.readTree(fields));
    List<String> faults =
        REGISTRY.getSchema(schema).validate(body).stream().map(Error::toString).toList();
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(type + " breaks its contract: " + faults);
    }
    return JSON.createObjectNode()
        .put("service", service)
        .put("type", type)
        .put("subject", InventedHistory.reference(child))
        .set("body", body);
  }

  private static Path file(String service, String type) {
    return SCHEMAS.resolve(service + ".events.v1").resolve(type + ".json");
  }

  private static ObjectNode body(JsonNode schema, String record, String child, ObjectNode fields) {
    ObjectNode body = JSON.createObjectNode();
    schema
        .path("properties")
        .propertyStream()
        .forEach(
            property -> {
              String name = property.getKey();
              JsonNode told = fields.remove(name);
              body.set(
                  name,
                  told == null
                      ? Filler.value(name, property.getValue(), record, child)
                      : Filler.spelledOut(property.getValue(), told));
            });
    if (!fields.isEmpty()) {
      throw new IllegalArgumentException("The schema does not know " + fields);
    }
    return body;
  }
}
