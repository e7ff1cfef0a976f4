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
      inFlight(CurrentUnitOfWork.get().root()).add(sent(record));
    }
    return null;
  }

  /**
   * Gives up at once where Kafka is not there at all, instead of waiting for each event of the
   * batch.
   */
  private Future<RecordMetadata> sent(ProducerRecord<String, byte[]> record) {
    Future<RecordMetadata> acknowledgement = producer.send(record);
    if (acknowledgement.isDone()) {
      awaitAll(List.of(acknowledgement));
    }
    return acknowledgement;
  }

  private List<Future<RecordMetadata>> inFlight(UnitOfWork<?> batch) {
    return batch.getOrComputeResource(
        IN_FLIGHT,
        _ -> {
          batch.onRollback(_ -> producer.discard());
          return new ArrayList<>();
        });
  }

  /** Waits for everything that the current batch has sent: called before its token is stored. */
  static void awaitCurrentBatch() {
    CurrentUnitOfWork.ifStarted(
        batch -> {
          List<Future<RecordMetadata>> sent = batch.root().getResource(IN_FLIGHT);
          if (sent != null) {
            awaitAll(sent);
          }
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
