package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.kernel.EventVersion;

/** How events of earlier versions read through the real serializer. */
class UpcastersTest {

  @EventVersion(3)
  record Counted(String trail) {}

  private static final class Adds extends VersionUpcaster {
    private final String mark;

    Adds(int from, String mark) {
      super(Counted.class, from);
      this.mark = mark;
    }

    @Override
    protected ObjectNode upcast(ObjectNode stored) {
      return stored.put("trail", stored.path("trail").asString("") + mark);
    }
  }

  @Test
  void an_event_of_each_version_reads_as_todays_whatever_order_they_are_declared_in() {
    var chain = Upcasters.chain(Stream.of(new Adds(2, "c"), new Adds(1, "b")));
    assertThat(read(chain, null, "{}")).isEqualTo(new Counted("bc"));
    assertThat(read(chain, "2", "{\"trail\":\"a\"}")).isEqualTo(new Counted("ac"));
    assertThat(read(chain, "3", "{\"trail\":\"a\"}")).isEqualTo(new Counted("a"));
  }

  @Test
  void an_event_is_stored_with_its_version_unless_that_is_the_first() {
    var serializer = EventSerializers.json();
    assertThat(serializer.typeForClass(Counted.class).getRevision()).isEqualTo("3");
    assertThat(serializer.typeForClass(String.class).getRevision()).isNull();
  }

  @Test
  void a_version_has_one_upcaster_and_the_way_to_today_no_gap() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Upcasters.chain(Stream.of(new Adds(2, "c"), new Adds(2, "d"))));
    assertThatIllegalStateException()
        .isThrownBy(() -> Upcasters.chain(Stream.of(new Adds(1, "b"))))
        .withMessageContaining("no upcaster from version 2");
  }

  @Test
  void nothing_is_upcast_beyond_today() {
    for (int from : List.of(0, 3)) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Adds(from, "x"));
    }
  }

  private static Object read(EventUpcasterChain chain, @Nullable String revision, String payload) {
    var entry =
        new GenericDomainEventEntry<>(
            "record",
            "record/1",
            0,
            "event-1",
            Instant.EPOCH,
            Counted.class.getName(),
            revision,
            payload,
            "{}");
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(entry), EventSerializers.json(), chain)
        .asStream()
        .findFirst()
        .orElseThrow()
        .getPayload();
  }
}
