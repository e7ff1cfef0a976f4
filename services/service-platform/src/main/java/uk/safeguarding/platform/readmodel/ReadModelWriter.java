package uk.safeguarding.platform.readmodel;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** Folds batches of events into one read model and writes each batch at once, before its token. */
final class ReadModelWriter<E> implements EventMessageHandler {

  private static final String BATCH = ReadModelWriter.class.getName();

  private final BatchFold<E> fold;

  ReadModelWriter(BatchFold<E> fold) {
    this.fold = fold;
  }

  @Override
  public boolean canHandle(EventMessage<?> event) {
    return canHandleType(event.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return fold.eventType().isAssignableFrom(payloadType);
  }

  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    batch(CurrentUnitOfWork.get().root()).fold(logged((TrackedEventMessage<?>) message));
    return null;
  }

  private Logged<E> logged(TrackedEventMessage<?> message) {
    return new Logged<>(
        fold.eventType().cast(message.getPayload()),
        message.getIdentifier(),
        LogPosition.of(message.trackingToken()),
        message.getTimestamp());
  }

  private BatchFold.Batch<E> batch(UnitOfWork<?> work) {
    return work.getOrComputeResource(
        BATCH,
        _ -> {
          BatchFold.Batch<E> batch = fold.begin(eventsOf(work));
          work.onPrepareCommit(_ -> batch.write());
          return batch;
        });
  }

  private List<E> eventsOf(UnitOfWork<?> work) {
    List<? extends Message<?>> messages =
        work instanceof BatchingUnitOfWork<?> many
            ? many.getMessages()
            : List.of(work.getMessage());
    return messages.stream()
        .filter(message -> canHandleType(message.getPayloadType()))
        .flatMap(this::payload)
        .toList();
  }

  private Stream<E> payload(Message<?> message) {
    try {
      return Stream.of(fold.eventType().cast(message.getPayload()));
    } catch (SerializationException unreadable) {
      // It fails again when its turn comes, and is parked alone instead of with its whole batch.
      return Stream.empty();
    }
  }

  /** Writes what the current batch has pending, if anything: called before its token is stored. */
  static void writeCurrentBatch() {
    CurrentUnitOfWork.ifStarted(
        work -> {
          BatchFold.Batch<?> batch = work.root().getResource(BATCH);
          if (batch != null) {
            batch.write();
          }
        });
  }
}
