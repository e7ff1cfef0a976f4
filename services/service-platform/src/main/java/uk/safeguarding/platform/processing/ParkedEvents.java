package uk.safeguarding.platform.processing;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * The events that one processor could not handle, in their sequences, until an operator has them
 * tried again.
 */
final class ParkedEvents {

  private final SequencedDeadLetterQueue<EventMessage<?>> queue;
  private final EventMessageHandler handler;

  ParkedEvents(SequencedDeadLetterQueue<EventMessage<?>> queue, EventMessageHandler handler) {
    this.queue = queue;
    this.handler = handler;
  }

  long count() {
    return queue.size();
  }

  void forget() {
    queue.clear();
  }

  /**
   * Handles the events of every sequence in order, up to the first of each that still fails.
   *
   * @return how many have taken effect
   */
  synchronized int retry() {
    int handled = 0;
    for (Iterable<DeadLetter<? extends EventMessage<?>>> sequence : queue.deadLetters()) {
      handled += retry(sequence);
    }
    return handled;
  }

  private int retry(Iterable<DeadLetter<? extends EventMessage<?>>> sequence) {
    // Axon's pages of one sequence overlap.
    Set<String> seen = new HashSet<>();
    for (DeadLetter<? extends EventMessage<?>> letter : sequence) {
      if (!seen.add(letter.message().getIdentifier())) {
        continue;
      }
      ResultMessage<?> result = handle(letter.message());
      if (result.isExceptional()) {
        queue.requeue(letter, failed -> failed.withCause(result.exceptionResult()));
        return seen.size() - 1;
      }
      // Only now: whatever the handler put off to the commit has taken effect.
      queue.evict(letter);
    }
    return seen.size();
  }

  private ResultMessage<?> handle(EventMessage<?> event) {
    return DefaultUnitOfWork.startAndGet(event).executeWithResult(() -> handler.handle(event));
  }
}
