package uk.safeguarding.platform.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch of events to Kafka and waits for every acknowledgement before the batch's token may
 * be committed: the event log is the outbox.
 */
public final class KafkaPublisher implements EventMessageHandler {

  private static final String IN_FLIGHT = KafkaPublisher.class.getName();

  private final MessageWriter writer;
  private final RenewableProducer producer;

  KafkaPublisher(MessageWriter writer, RenewableProducer producer) {
    this.writer = writer;
    this.producer = producer;
  }

  @Override
  public @Nullable Object handle(EventMessage<?> event) {
    ProducerRecord<String, byte[]> record = writer.recordOf((DomainEventMessage<?>) event);
    if (record != null) {
      inFlight(CurrentUnitOfWork.get().root()).add(producer.send(record));
    }
    return null;
  }

  private List<Future<RecordMetadata>> inFlight(UnitOfWork<?> batch) {
    return batch.getOrComputeResource(
        IN_FLIGHT,
        _ -> {
          List<Future<RecordMetadata>> sent = new ArrayList<>();
          batch.onPrepareCommit(_ -> awaitAll(sent));
          batch.onRollback(_ -> producer.discard());
          return sent;
        });
  }

  private static void awaitAll(List<Future<RecordMetadata>> sent) {
    try {
      for (Future<RecordMetadata> acknowledgement : sent) {
        acknowledgement.get();
      }
    } catch (ExecutionException failure) {
      throw new NotPublished(
          "Kafka did not acknowledge a batch of events; it will be sent again.", failure);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new NotPublished(
          "Stopped while waiting for Kafka; the batch will be sent again.", interruption);
    }
  }
}
