package uk.safeguarding.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishedMessage;

/**
 * What a service tells of its events, held against the schemas of its topic: the newest golden file
 * of each event is what was recorded.
 */
public final class PublishedEvents {

  private final ContractSchemas schemas;
  private final Path golden;
  private final List<Class<?>> events;
  private final Publication publication;
  private final JsonMapper json = JsonMapper.builder().build();

  /** Of a service that publishes as it records. */
  public PublishedEvents(String service, Path golden, List<Class<?>> events) {
    this(service, golden, events, new PublishedAsRecorded());
  }

  public PublishedEvents(
      String service, Path golden, List<Class<?>> events, Publication publication) {
    this.schemas = ContractSchemas.ofMessages(service);
    this.golden = golden;
    this.events = List.copyOf(events);
    this.publication = publication;
  }

  /** Every message has a schema, and no schema is left over. */
  public void have_a_schema_each() throws IOException {
    assertThat(schemas.names())
        .containsExactlyInAnyOrderElementsOf(
            messages().stream().map(PublishedMessage::type).toList());
  }

  /** Each message passes; one with a property more, less or of another kind does not. */
  public void keep_their_schemas() throws IOException {
    for (PublishedMessage message : messages()) {
      assertThat(schemas.faultsShownBy(message.type(), json.valueToTree(message.body())))
          .as(message.type())
          .isEmpty();
    }
  }

  private List<PublishedMessage> messages() throws IOException {
    var messages = new ArrayList<PublishedMessage>();
    for (Class<?> event : events) {
      Object recorded = json.readValue(Files.readString(newest(event)), event);
      PublishedMessage message = publication.messageOf(recorded, Instant.EPOCH);
      if (message != null) {
        messages.add(message);
      }
    }
    return messages;
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
