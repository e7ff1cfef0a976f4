package uk.safeguarding.platform.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/**
 * The log is the outbox: a batch's token is committed only after Kafka has acknowledged all of it.
 */
class KafkaPublisherTest {

  private record Noted(String subject, @Nullable String note) {}

  private record Secret() {}

  /** Kafka's own producer for tests: nothing is acknowledged until the test says so. */
  private static final class Producer extends MockProducer<String, byte[]> {

    Producer() {
      super(Cluster.empty(), false, null, new StringSerializer(), new ByteArraySerializer());
    }
  }

  private final Deque<Producer> made = new ConcurrentLinkedDeque<>();
  private final List<String> tokens = new ArrayList<>();
  private final KafkaPublisher publisher =
      new KafkaPublisher(
          new MessageWriter(
              "sample-service", 7, KafkaPublisherTest::messageOf, JsonMapper.shared()),
          new RenewableProducer(this::make));

  private Producer make() {
    made.add(new Producer());
    return made.getLast();
  }

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

  /**
   * What a processor does with a batch: its token is registered first and stored before the commit.
   */
  private void publish(String token, EventMessage<?>... events) {
    UnitOfWork<EventMessage<?>> batch = new BatchingUnitOfWork<>(List.of(events));
    batch.onPrepareCommit(_ -> store(token).storeToken(null, "published", 0));
    ResultMessage<?> result = batch.executeWithResult(() -> publisher.handle(batch.getMessage()));
    if (result.isExceptional()) {
      throw new CompletionException(result.exceptionResult());
    }
  }

  private TokenStore store(String token) {
    return new AcknowledgedTokenStore(
        new DelegatingTokenStore(new InMemoryTokenStore()) {
          @Override
          public void storeToken(@Nullable TrackingToken place, String processor, int segment) {
            tokens.add(token);
          }
        });
  }

  private CompletableFuture<Void> publishing(String token, EventMessage<?>... events) {
    int before = sent();
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(() -> publish(token, events), Thread::startVirtualThread);
    Await.until("the batch is sent", () -> sent() == before + events.length);
    return done;
  }

  private int sent() {
    return made.stream().mapToInt(each -> each.history().size()).sum();
  }

  @Test
  void a_message_is_the_contracts_body_under_cloud_event_headers() {
    var done = publishing("token", event(3, new Noted("child-1", "seen")));
    ProducerRecord<String, byte[]> record = made.getLast().history().getFirst();
    made.getLast().completeNext();
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
    publish("token", event(0, new Secret()));

    assertThat(tokens).containsExactly("token");
    assertThat(made).isEmpty();
  }

  @Test
  void the_token_waits_for_the_last_acknowledgement() {
    var done = publishing("token", event(0, new Noted("a", null)), event(1, new Noted("b", null)));

    made.getLast().completeNext();
    assertThat(tokens).isEmpty();
    assertThat(done).isNotDone();

    made.getLast().completeNext();
    done.join();
    assertThat(tokens).containsExactly("token");
  }

  @Test
  void a_refused_message_rolls_its_batch_back_and_all_of_it_is_sent_again() {
    EventMessage<?>[] batch = {event(0, new Noted("a", null)), event(1, new Noted("b", null))};
    var first = publishing("first", batch);
    Producer discarded = made.getLast();
    discarded.completeNext();
    discarded.errorNext(new TimeoutException("no broker"));

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(first::join)
        .withRootCauseInstanceOf(TimeoutException.class)
        .withMessageContaining("it will be sent again");
    assertThat(tokens).isEmpty();
    assertThat(discarded.closed()).isTrue();

    var second = publishing("second", batch);
    assertThat(made).hasSize(2);
    assertThat(made.getLast().history()).extracting(ProducerRecord::key).containsExactly("a", "b");
    made.getLast().completeNext();
    made.getLast().completeNext();
    second.join();
    assertThat(tokens).containsExactly("second");
    assertThat(made.getLast().closed()).isFalse();
  }
}
