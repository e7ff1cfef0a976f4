package uk.safeguarding.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.eventstore.EventSerializers;
import uk.safeguarding.platform.eventstore.Upcasters;
import uk.safeguarding.platform.eventstore.VersionUpcaster;

/**
 * Events are kept for ever: what any version of the platform stored still reads, and writes the
 * same.
 *
 * <p>A golden file {@code <Event>.v1.json} is never edited. An event that changes gets another
 * beside it, and both must read; only the newest must be written as it stands.
 */
public final class GoldenEvents {

  private static final String SUMS = "SHA256SUMS";

  private final Path folder;
  private final Map<String, Class<?>> events;
  private final Jackson3Serializer serializer = EventSerializers.json();
  private final JsonMapper json = JsonMapper.builder().build();

  private final EventUpcasterChain upcasters;

  /**
   * @param folder of the golden files, under {@code src/test/resources}
   * @param events every class that the service stores
   */
  public GoldenEvents(Path folder, List<Class<?>> events) {
    this(folder, events, List.of());
  }

  /** The same for a service some of whose events have changed (ADR 0012). */
  public GoldenEvents(
      Path folder, List<Class<?>> events, List<? extends VersionUpcaster> upcasters) {
    this.folder = folder;
    this.upcasters = Upcasters.chain(upcasters.stream());
    this.events =
        events.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
  }

  /** Each event has its first file, no file is without an event, and none has been edited. */
  public void are_complete_and_untouched() throws IOException {
    List<String> names = files().map(file -> file.getFileName().toString()).toList();
    assertThat(names).containsAll(events.keySet().stream().map(each -> each + ".v1.json").toList());
    assertThat(names.stream().map(GoldenEvents::eventName).distinct())
        .containsExactlyInAnyOrderElementsOf(events.keySet());
    List<String> sums = new ArrayList<>();
    for (Path file : files().toList()) {
      sums.add(sha256(Files.readAllBytes(file)) + "  " + file.getFileName());
    }
    assertThat(sums).isEqualTo(Files.readAllLines(folder.resolve(SUMS)));
  }

  /** Each file reads, and its event reads back from what is written today. */
  public void all_read() throws IOException {
    for (Path file : files().toList()) {
      Object event = read(Files.readString(file), file);
      assertThat(serializer.<byte[], Object>deserialize(stored(event)))
          .as(file.toString())
          .isEqualTo(event);
    }
  }

  /** The newest file of each event is what is written today. */
  public void the_newest_are_written_as_they_stand() throws IOException {
    Map<String, Path> newest =
        files()
            .collect(
                Collectors.toMap(
                    file -> eventName(file.getFileName().toString()),
                    Function.identity(),
                    (_, later) -> later));
    for (Path file : newest.values()) {
      String stored = Files.readString(file);
      SerializedObject<byte[]> written = stored(read(stored, file));
      assertThat(json.readTree(written.getData()))
          .as(file.toString())
          .isEqualTo(json.readTree(stored));
      String version = written.getType().getRevision();
      assertThat(version == null ? revision(file) : version)
          .as("%s is of the version that is written beside the event", file)
          .isEqualTo(revision(file));
    }
  }

  /** A field that a newer platform stored does not stop an older one. */
  public void fields_of_tomorrow_are_passed_over() throws IOException {
    for (Path file : files().toList()) {
      String stored = Files.readString(file);
      String newer = stored.replaceFirst("\\{", "{\"fieldOfTomorrow\": {\"a\": 1},");
      assertThat(read(newer, file)).isEqualTo(read(stored, file));
    }
  }

  private Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  private Class<?> type(Path file) {
    Class<?> type = events.get(eventName(file.getFileName().toString()));
    if (type == null) {
      throw new AssertionError(file + " belongs to no event");
    }
    return type;
  }

  /** As the store reads it: upcast from the version that the file's name says. */
  private Object read(String stored, Path file) {
    var entry =
        new GenericDomainEventEntry<>(
            "record",
            "record/1",
            0,
            "event-1",
            Instant.EPOCH,
            type(file).getName(),
            revision(file),
            stored.getBytes(StandardCharsets.UTF_8),
            stored(MetaData.emptyInstance()).getData());
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(entry), serializer, upcasters)
        .asStream()
        .findFirst()
        .orElseThrow()
        .getPayload();
  }

  private SerializedObject<byte[]> stored(Object value) {
    return serializer.serialize(value, byte[].class);
  }

  /** The first version is stored without its number. */
  private static @Nullable String revision(Path file) {
    String version = file.toString().replaceFirst(".*\\.v([0-9]+)\\.json$", "$1");
    return version.equals("1") ? null : version;
  }

  private static String eventName(String file) {
    return file.replaceFirst("\\.v[0-9]+\\.json$", "");
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
