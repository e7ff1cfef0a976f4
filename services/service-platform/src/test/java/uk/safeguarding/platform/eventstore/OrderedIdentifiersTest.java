package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class OrderedIdentifiersTest {

  @Test
  void axon_names_events_by_them() {
    assertThat(IdentifierFactory.getInstance()).isInstanceOf(OrderedIdentifiers.class);
    String event = GenericEventMessage.asEventMessage("event").getIdentifier();
    assertThat(UUID.fromString(event).version()).isEqualTo(7);
  }

  @Test
  void no_two_are_the_same_though_many_are_made_at_once() {
    var factory = new OrderedIdentifiers();
    Stream<String> made =
        IntStream.range(0, 100_000).parallel().mapToObj(_ -> factory.generateIdentifier());

    assertThat(made).doesNotHaveDuplicates();
  }

  @Test
  void they_begin_with_the_time() {
    long before = System.currentTimeMillis();
    long made =
        UUID.fromString(new OrderedIdentifiers().generateIdentifier()).getMostSignificantBits()
            >>> 16;

    assertThat(made).isBetween(before, System.currentTimeMillis());
  }
}
