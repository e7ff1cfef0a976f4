package uk.safeguarding.agencyreturns.published;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published contract, {@code schemas/} at the root of the repository. */
final class ContractSchemas {

  static final Path ROOT = Path.of("..", "..", "schemas");
  static final Path MESSAGES = ROOT.resolve("agency-returns.events.v1");

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private ContractSchemas() {}

  /** Every message type that has a schema. */
  static List<String> types() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  static JsonNode schema(String type) {
    return JsonMapper.builder().build().readTree(MESSAGES.resolve(type + ".json").toFile());
  }

  /** What is wrong with a message of this type; nothing where it keeps the contract. */
  static List<String> faults(String type, JsonNode message) {
    Schema schema = SCHEMAS.getSchema(schema(type));
    return schema.validate(message).stream().map(Error::toString).toList();
  }
}
