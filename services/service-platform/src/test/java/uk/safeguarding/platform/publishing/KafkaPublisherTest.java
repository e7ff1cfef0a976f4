package uk.safeguarding.platform.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The log is the outbox: a batch's token is committed only after Kafka has acknowledged all of it.
 */
class KafkaPublisherTest {

  private record Noted(String subject, @Nullable String note) {}

  private record Secret() {}

  private final PublishedBatches kafka = new PublishedBatches(KafkaPublisherTest::messageOf);

  private static @Nullable PublishedMessage messageOf(Object event, Instant recordedAt) {
    return event instanceof Noted noted
        ? new PublishedMessage("noted", noted.subject(), noted)
        : null;
  }

  private static EventMessage<?> event(long number, Object payload) {
    return new GenericDomainEventMessage<>(
        "sample",
        "aggregate-1",
        number,
        payload,
        Map.of(),
        "event-" + number,
        Instant.parse("2026-03-01T09:30:00.125Z"));
  }

  @Test
  void a_message_is_the_contracts_body_under_cloud_event_headers() {
    var done = kafka.publishing("token", event(3, new Noted("child-1", "seen")));
    ProducerRecord<String, byte[]> record = kafka.producer().history().getFirst();
    kafka.producer().completeNext();
    done.join();

    assertThat(record.topic()).isEqualTo("sample-service.events.v1");
    assertThat(record.key()).isEqualTo("child-1");
    assertThat(record.partition()).isNull();
    assertThat(new String(record.value(), UTF_8))
        .isEqualTo("{\"subject\":\"child-1\",\"note\":\"seen\"}");
    assertThat(StreamSupport.stream(record.headers().spliterator(), false))
        .extracting(header -> header.key() + ": " + new String(header.value(), UTF_8))
        .containsExactly(
            "ce_specversion: 1.0",
            "ce_id: event-3",
            "ce_type: noted",
            "ce_source: /services/sample-service",
            "ce_time: 2026-03-01T09:30:00.125Z",
            "ce_subject: child-1",
            "ce_aggregateid: aggregate-1",
            "ce_sequencenumber: 3",
            "ce_topicincarnation: 7",
            "content-type: application/json");
  }

  @Test
  void what_stays_inside_the_service_needs_no_acknowledgement() {
    kafka.publish("token", event(0, new Secret()));

    assertThat(kafka.tokens()).containsExactly("token");
    assertThat(kafka.producers()).isZero();
  }

  @Test
  void the_token_waits_for_the_last_acknowledgement() {
    var done =
        kafka.publishing("token", event(0, new Noted("a", null)), event(1, new Noted("b", null)));

    kafka.producer().completeNext();
    assertThat(kafka.tokens()).isEmpty();
    assertThat(done).isNotDone();

    kafka.producer().completeNext();
    done.join();
    assertThat(kafka.tokens()).containsExactly("token");
  }

  @Test
  void a_refused_message_rolls_its_batch_back_and_all_of_it_is_sent_again() {
    EventMessage<?>[] batch = {event(0, new Noted("a", null)), event(1, new Noted("b", null))};
    var first = kafka.publishing("first", batch);
    MockProducer<String, byte[]> discarded = kafka.producer();
    discarded.completeNext();
    discarded.errorNext(new TimeoutException("no broker"));

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(first::join)
        .withRootCauseInstanceOf(TimeoutException.class)
        .withMessageContaining("it will be sent again");
    assertThat(kafka.tokens()).isEmpty();
    assertThat(discarded.closed()).isTrue();

    var second = kafka.publishing("second", batch);
    assertThat(kafka.producers()).isEqualTo(2);
    assertThat(kafka.producer().history())
        .extracting(ProducerRecord::key)
        .containsExactly("a", "b");
    kafka.producer().completeNext();
    kafka.producer().completeNext();
    second.join();
    assertThat(kafka.tokens()).containsExactly("second");
    assertThat(kafka.producer().closed()).isFalse();
  }
}
