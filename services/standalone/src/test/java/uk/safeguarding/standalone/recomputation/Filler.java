package uk.safeguarding.standalone.recomputation;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what a message must say and no count asks for: nothing where nothing is allowed, else
 * the first of its codes, an early day, no age and no place.
 */
final class Filler {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<String, JsonNode> BY_FORMAT =
      Map.of(
          "date", NODES.stringNode("2001-01-01"),
          "date-time", NODES.stringNode("2001-01-01T12:00:00Z"),
          "uuid", NODES.stringNode(InventedHistory.reference("nobody")));

  private Filler() {}

  static JsonNode value(String name, JsonNode schema, String record, String child) {
    if (name.equals("child")) {
      return NODES.stringNode(InventedHistory.reference(child));
    }
    String kind = kind(schema);
    if (!kind.isEmpty()) {
      boolean itself = record.startsWith(kind + "/");
      return id(kind, itself ? InventedHistory.name(record) : "nobody");
    }
    if (isOne("null", schema)) {
      return NODES.nullNode();
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0);
    }
    return switch (schema.path("type").asString()) {
      case "integer" -> NODES.numberNode(1);
      case "boolean" -> NODES.booleanNode(false);
      case "array" -> NODES.arrayNode();
      case "object" -> object(schema, record, child);
      default -> BY_FORMAT.getOrDefault(schema.path("format").asString(), NODES.stringNode("a"));
    };
  }

  private static ObjectNode object(JsonNode schema, String record, String child) {
    ObjectNode object = JsonMapper.shared().createObjectNode();
    schema
        .path("properties")
        .propertyStream()
        .forEach(
            property ->
                object.set(
                    property.getKey(),
                    value(property.getKey(), property.getValue(), record, child)));
    return object;
  }

  /** Short names become references, and a part of an object leaves the rest to be filled in. */
  static JsonNode spelledOut(JsonNode schema, JsonNode told) {
    if (told instanceof ObjectNode parts && schema.has("properties")) {
      ObjectNode whole = object(schema, "", "");
      parts.propertyStream().forEach(part -> whole.set(part.getKey(), part.getValue()));
      return whole;
    }
    if (told.isString() && schema.path("format").asString().equals("uuid")) {
      return NODES.stringNode(InventedHistory.reference(told.asString()));
    }
    return told;
  }

  /** Which kind of record an id is of; empty where it is none. */
  private static String kind(JsonNode schema) {
    String pattern = schema.path("pattern").asString();
    int slash = pattern.indexOf("/[0-9a-f]");
    return slash < 0 ? "" : pattern.substring(pattern.indexOf('^') + 1, slash);
  }

  private static JsonNode id(String kind, String name) {
    return NODES.stringNode(kind + "/" + InventedHistory.reference(name));
  }

  private static boolean isOne(String type, JsonNode schema) {
    return schema.path("type").valueStream().anyMatch(each -> each.asString().equals(type));
  }
}
