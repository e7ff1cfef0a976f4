package uk.safeguarding.agencyreturns.submission.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.agencyreturns.formats.ContentHash;
import uk.safeguarding.platform.eventstore.EventSerializers;

/**
 * Events are kept for ever: what was stored by any version of the platform still reads, and writes
 * the same.
 *
 * <p>A golden file is never edited. An event that changes gets another file, {@code
 * <Event>.v2.json}, beside it.
 */
class StoredEventsContractTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private final Jackson3Serializer serializer = EventSerializers.json();
  private final JsonMapper json = JsonMapper.builder().build();

  static Stream<Path> golden_files() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @Test
  void no_golden_file_has_changed_since_it_was_written() throws IOException {
    List<String> now = new ArrayList<>();
    for (Path file : golden_files().toList()) {
      now.add(ContentHash.of(Files.readAllBytes(file)) + "  " + file.getFileName());
    }
    assertThat(now).isEqualTo(Files.readAllLines(GOLDEN.resolve("SHA256SUMS")));
  }

  @ParameterizedTest
  @MethodSource("golden_files")
  void a_stored_event_reads_and_writes_equal(Path file) throws Exception {
    String stored = Files.readString(file);
    Object event = read(stored, typeOf(file));
    assertThat(event).hasNoNullFieldsOrPropertiesExcept("restores", "idempotencyKey");
    assertThat(json.readTree(written(event))).isEqualTo(json.readTree(stored));
    assertThat(read(written(event), event.getClass())).isEqualTo(event);
  }

  @Test
  void every_event_has_its_first_golden_file_and_no_file_is_without_an_event() throws IOException {
    List<String> events =
        Arrays.stream(AgencyReturnEvent.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .toList();
    assertThat(golden_files().map(StoredEventsContractTest::eventName).distinct())
        .containsExactlyInAnyOrderElementsOf(events);
    assertThat(golden_files().map(file -> file.getFileName().toString()))
        .containsAll(events.stream().map(event -> event + ".v1.json").toList());
  }

  @Test
  void a_field_that_a_newer_platform_stored_does_not_stop_an_older_one() throws Exception {
    String stored = Files.readString(GOLDEN.resolve("SubmissionRepeated.v1.json"));
    String newer = stored.replaceFirst("\\{", "{\"fieldOfTomorrow\": {\"a\": 1},");
    assertThat(read(newer, SubmissionRepeated.class))
        .isEqualTo(read(stored, SubmissionRepeated.class));
  }

  private Object read(String stored, Class<?> type) {
    SerializedObject<byte[]> object =
        new SimpleSerializedObject<>(
            stored.getBytes(StandardCharsets.UTF_8), byte[].class, type.getName(), null);
    return serializer.deserialize(object);
  }

  private String written(Object event) {
    return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
  }

  private static Class<?> typeOf(Path file) throws ClassNotFoundException {
    return Class.forName("uk.safeguarding.agencyreturns.submission.events." + eventName(file));
  }

  private static String eventName(Path file) {
    return file.getFileName().toString().replaceFirst("\\.v[0-9]+\\.json$", "");
  }
}
