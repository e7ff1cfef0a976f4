package uk.safeguarding.synthetic.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.synthetic.InventedChild;

/** Bodies as they are sent, against the schemas of the services' commands. */
final class Bodies {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Path folder;
  private final Map<String, Schema> read = new HashMap<>();

  Bodies(Path folder) {
    this.folder = folder;
  }

  /** What is wrong with a body of this schema, for example of {@code service/start-plan}. */
  List<String> faults(String schema, Map<String, Object> body) {
    return read
        .computeIfAbsent(schema, this::schema)
        .validate(JSON.valueToTree(sent(body)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private Schema schema(String name) {
    JsonNode node = JSON.readTree(folder.resolve(name + ".json").toFile());
    return SCHEMAS.getSchema(node);
  }

  private static Object sent(Object value) {
    return switch (value) {
      case InventedChild child ->
          UUID.nameUUIDFromBytes(
                  child.identifier().getBytes(java.nio.charset.StandardCharsets.UTF_8))
              .toString();
      case List<?> list -> list.stream().map(Bodies::sent).toList();
      case Map<?, ?> map -> {
        var fields = new LinkedHashMap<String, Object>();
        map.forEach((field, content) -> fields.put(String.valueOf(field), sent(content)));
        yield fields;
      }
      case Integer number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }
}
