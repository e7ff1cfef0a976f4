package uk.safeguarding.platform.publishing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka producer that is thrown away after a failure.
 *
 * <p>What a failed batch left in its buffer must not go out behind the batch's second attempt, or
 * an aggregate's events would stand in the topic out of order.
 */
final class RenewableProducer implements AutoCloseable {

  private final Supplier<Producer<String, byte[]>> factory;
  private @Nullable Producer<String, byte[]> current;

  RenewableProducer(Supplier<Producer<String, byte[]>> factory) {
    this.factory = factory;
  }

  static RenewableProducer to(Map<String, Object> cluster, String service) {
    var settings = new HashMap<>(cluster);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-publisher");
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    return new RenewableProducer(
        () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()));
  }

  synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
    if (current == null) {
      current = factory.get();
    }
    return current.send(record);
  }

  synchronized void discard() {
    if (current != null) {
      current.close(Duration.ZERO);
      current = null;
    }
  }

  @Override
  public void close() {
    discard();
  }
}
