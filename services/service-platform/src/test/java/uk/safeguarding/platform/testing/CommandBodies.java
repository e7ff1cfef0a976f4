package uk.safeguarding.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bodies that a service's resources take, held against {@code schemas/commands/<service>/}. A
 * file {@code commands.csv} names the body of each command: {@code command,class}, the class as
 * Java names it under the service's package; a sample of each lies beside it.
 */
public final class CommandBodies {

  private static final Path FOLDER = Path.of("src", "test", "resources", "commands");

  private final ContractSchemas schemas;
  private final Map<String, Class<?>> bodies = new TreeMap<>();
  private final JsonMapper json =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public CommandBodies(String service, String packageName) throws IOException {
    this.schemas = ContractSchemas.ofCommands(service);
    try {
      for (String line : Files.readAllLines(FOLDER.resolve("commands.csv"))) {
        String[] cells = line.split(",", -1);
        bodies.put(cells[0], Class.forName(packageName + "." + cells[1]));
      }
    } catch (ClassNotFoundException wrong) {
      throw new AssertionError("commands.csv names a class that is not there", wrong);
    }
  }

  /** Every command has a schema, and no schema is left over. */
  public void have_a_schema_each() throws IOException {
    assertThat(schemas.names()).containsExactlyInAnyOrderElementsOf(bodies.keySet());
  }

  /** The sample of each passes and reads; what is more, less or other does not pass. */
  public void keep_their_schemas() throws IOException {
    for (Map.Entry<String, Class<?>> body : bodies.entrySet()) {
      JsonNode sample = json.readTree(Files.readString(FOLDER.resolve(body.getKey() + ".json")));
      assertThat(schemas.faultsShownBy(body.getKey(), sample)).as(body.getKey()).isEmpty();
      assertThat(json.treeToValue(sample, body.getValue())).isInstanceOf(body.getValue());
    }
  }

  /** A schema has the fields of the record that is read, no more and no fewer. */
  public void have_the_fields_that_are_read() {
    bodies.forEach(
        (command, body) ->
            assertThat(schemas.schema(command).path("properties").propertyNames())
                .as(command)
                .containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(body.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()));
  }

  /** Every body that one of these resources takes is listed. */
  public void are_all_listed(Stream<Class<?>> resources) {
    List<Class<?>> taken =
        resources
            .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
            .map(Method::getParameters)
            .flatMap(Arrays::stream)
            .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
            .<Class<?>>map(Parameter::getType)
            .distinct()
            .toList();
    assertThat(taken).isNotEmpty();
    assertThat(bodies.values()).containsAll(taken);
  }
}
