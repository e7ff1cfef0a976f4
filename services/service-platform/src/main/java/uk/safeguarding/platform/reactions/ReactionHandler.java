package uk.safeguarding.platform.reactions;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.positions.NotCaughtUp;
import uk.safeguarding.platform.processing.ServerAway;

/**
 * Hands the messages of the log to a reaction.
 *
 * <p>The reaction runs on a thread of its own, away from the batch's unit of work: its command
 * commits by itself, and one that is refused does not take the others' back. A crash before the
 * batch's token repeats it.
 */
final class ReactionHandler<M> implements EventMessageHandler {

  private static final Executor APART = task -> Thread.ofVirtual().name("reaction").start(task);

  private final Reaction<M> reaction;
  private final Consumer<String> readModelsHavePassed;

  /**
   * @param readModelsHavePassed waits until they have passed the message of this id
   */
  ReactionHandler(Reaction<M> reaction, Consumer<String> readModelsHavePassed) {
    this.reaction = reaction;
    this.readModelsHavePassed = readModelsHavePassed;
  }

  @Override
  public boolean canHandle(EventMessage<?> event) {
    return canHandleType(event.getPayloadType());
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return reaction.messageType().isAssignableFrom(payloadType);
  }

  /**
   * @throws ServerAway when the read models do not catch up: no fault of the message, so the batch
   *     is tried again
   */
  @Override
  public @Nullable Object handle(EventMessage<?> message) {
    M body = reaction.messageType().cast(message.getPayload());
    try {
      CompletableFuture.runAsync(() -> react(message.getIdentifier(), body), APART).join();
    } catch (CompletionException failure) {
      throw asItWas(failure);
    }
    return null;
  }

  private void react(String id, M body) {
    try {
      readModelsHavePassed.accept(id);
    } catch (NotCaughtUp behind) {
      throw new ServerAway("The read models have not reached the message " + id, behind);
    }
    reaction.react(id, body);
  }

  private static RuntimeException asItWas(CompletionException failure) {
    return failure.getCause() instanceof RuntimeException cause ? cause : failure;
  }
}
