package uk.safeguarding.platform.testing;

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

/** One folder of the contract, {@code schemas/} at the root of the repository. */
public final class ContractSchemas {

  /** Seen from a service's own folder. */
  public static final Path ROOT = Path.of("..", "..", "schemas");

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Path folder;

  private ContractSchemas(Path folder) {
    this.folder = folder;
  }

  /** The messages of a service's topic. */
  public static ContractSchemas ofMessages(String service) {
    return new ContractSchemas(ROOT.resolve(service + ".events.v1"));
  }

  /** The bodies of a service's commands. */
  public static ContractSchemas ofCommands(String service) {
    return new ContractSchemas(ROOT.resolve("commands").resolve(service));
  }

  /** The name of everything that has a schema. */
  public List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList();
    }
  }

  public JsonNode schema(String name) {
    return JsonMapper.builder().build().readTree(folder.resolve(name + ".json").toFile());
  }

  /** What is wrong with a message or body of this name; nothing where it keeps the contract. */
  public List<String> faults(String name, JsonNode content) {
    Schema schema = SCHEMAS.getSchema(schema(name));
    return schema.validate(content).stream().map(Error::toString).toList();
  }

  /** What a sample shows about its schema: it is kept, and nothing more, less or other passes. */
  public List<String> faultsShownBy(String name, JsonNode sample) {
    return SchemaProbe.of(this, name, sample);
  }
}
