package uk.safeguarding.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;

/**
 * The events of a service that publishes as it records, held against the schemas of its topic: the
 * newest golden file of each is its message.
 */
public final class PublishedEvents {

  private final ContractSchemas schemas;
  private final Path golden;
  private final List<Class<?>> events;
  private final JsonMapper json = JsonMapper.builder().build();

  public PublishedEvents(String service, Path golden, List<Class<?>> events) {
    this.schemas = ContractSchemas.ofMessages(service);
    this.golden = golden;
    this.events = List.copyOf(events);
  }

  /** Every event has a schema, and no schema is left over. */
  public void have_a_schema_each() throws IOException {
    assertThat(schemas.names())
        .containsExactlyInAnyOrderElementsOf(
            events.stream().map(PublishedAsRecorded::type).toList());
  }

  /** Each message passes; one with a property more, less or of another kind does not. */
  public void keep_their_schemas() throws IOException {
    for (Class<?> event : events) {
      JsonNode message = json.readTree(Files.readString(newest(event)));
      assertThat(schemas.faultsShownBy(PublishedAsRecorded.type(event), message))
          .as(event.getSimpleName())
          .isEmpty();
    }
  }

  private Path newest(Class<?> event) throws IOException {
    try (Stream<Path> files = Files.list(golden)) {
      return files
          .filter(
              file ->
                  file.getFileName().toString().matches(event.getSimpleName() + "\\.v\\d+.json"))
          .sorted()
          .reduce((_, later) -> later)
          .orElseThrow(() -> new AssertionError(event.getSimpleName() + " has no golden file"));
    }
  }
}
