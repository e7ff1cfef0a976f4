package uk.safeguarding.platform.readmodel;

import java.util.Collection;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** Folds batches of events into one read model and writes each batch at once, before its token. */
final class ReadModelWriter<E, V> implements EventMessageHandler {

  private static final String PENDING = ReadModelWriter.class.getName();

  private final Projection<E, V> projection;
  private final ReadModels models;
  private final DocumentMapper mapper = new DocumentMapper();

  ReadModelWriter(Projection<E, V> projection, ReadModels models) {
    this.projection = projection;
    this.models = models;
  }

  @Override
  public boolean canHandle(EventMessage<?> event) {
    return canHandleType(event.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return projection.eventType().isAssignableFrom(payloadType);
  }

  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    PendingChanges<V> pending = pending(CurrentUnitOfWork.get().root());
    Logged<E> event = logged((TrackedEventMessage<?>) message);
    Collection<String> keys = projection.keys(event.event());
    pending.load(keys);
    // All folds before the first takes effect: an event that fails in one of its documents changes
    // none.
    List<Runnable> folded =
        keys.stream().map(key -> pending.document(key).fold(projection, event)).toList();
    folded.forEach(Runnable::run);
    return null;
  }

  private Logged<E> logged(TrackedEventMessage<?> message) {
    return new Logged<>(
        projection.eventType().cast(message.getPayload()),
        message.getIdentifier(),
        LogPosition.of(message.trackingToken()),
        message.getTimestamp());
  }

  private PendingChanges<V> pending(UnitOfWork<?> batch) {
    return batch.getOrComputeResource(
        PENDING,
        _ -> {
          var pending =
              new PendingChanges<V>(
                  models.collection(projection), mapper, projection.documentType());
          batch.onPrepareCommit(_ -> pending.flush());
          pending.load(keysOf(batch));
          return pending;
        });
  }

  /** All keys of the batch, so that its documents come in one round trip. */
  private Collection<String> keysOf(UnitOfWork<?> batch) {
    var messages =
        batch instanceof BatchingUnitOfWork<?> many
            ? many.getMessages()
            : List.of(batch.getMessage());
    return messages.stream()
        .filter(message -> canHandleType(message.getPayloadType()))
        .flatMap(message -> keysOf(message).stream())
        .toList();
  }

  private Collection<String> keysOf(Message<?> message) {
    try {
      return projection.keys(projection.eventType().cast(message.getPayload()));
    } catch (RuntimeException unfoldable) {
      // It fails again when its turn comes, and is parked alone instead of with its whole batch.
      return List.of();
    }
  }

  /** Writes what the current batch has pending, if anything: called before its token is stored. */
  static void flushCurrentBatch() {
    CurrentUnitOfWork.ifStarted(
        batch -> {
          PendingChanges<?> pending = batch.root().getResource(PENDING);
          if (pending != null) {
            pending.flush();
          }
        });
  }
}
