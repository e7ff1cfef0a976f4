package uk.safeguarding.platform.publishing;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/**
 * Batches as a processor hands them to the publisher, and Kafka's own producer for tests, which
 * acknowledges nothing until it is told to.
 */
final class PublishedBatches {

  private final Deque<MockProducer<String, byte[]>> made = new ConcurrentLinkedDeque<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final KafkaPublisher publisher;

  PublishedBatches(Publication publication) {
    var writer = new MessageWriter("sample-service", 7, publication, JsonMapper.shared());
    publisher = new KafkaPublisher(writer, new RenewableProducer(this::make));
  }

  @SuppressWarnings("NullAway") // Without a partitioner Kafka's test producer takes the key's.
  private MockProducer<String, byte[]> make() {
    made.add(
        new MockProducer<>(
            Cluster.empty(), false, null, new StringSerializer(), new ByteArraySerializer()));
    return made.getLast();
  }

  /** The producer now in use. */
  MockProducer<String, byte[]> producer() {
    return made.getLast();
  }

  int producers() {
    return made.size();
  }

  /** The tokens stored, by the names given to the batches. */
  List<String> tokens() {
    return tokens;
  }

  /**
   * What a processor does with a batch: its token is registered first, and stored before the
   * commit.
   */
  void publish(String token, EventMessage<?>... events) {
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

  /** A batch on its way, all of it sent. */
  CompletableFuture<Void> publishing(String token, EventMessage<?>... events) {
    int before = sent();
    CompletableFuture<Void> done =
        CompletableFuture.runAsync(() -> publish(token, events), Thread::startVirtualThread);
    Await.until("the batch is sent", () -> sent() == before + events.length);
    return done;
  }

  private int sent() {
    return made.stream().mapToInt(each -> each.history().size()).sum();
  }
}
