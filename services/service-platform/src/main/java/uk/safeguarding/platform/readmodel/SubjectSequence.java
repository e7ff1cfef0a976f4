package uk.safeguarding.platform.readmodel;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Events of one subject stand in one sequence; one whose subject cannot be told goes with its
 * aggregate.
 */
record SubjectSequence<E>(BatchFold<E> fold) implements SequencingPolicy<EventMessage<?>> {

  @Override
  public Object getSequenceIdentifierFor(EventMessage<?> event) {
    try {
      return fold.subject(fold.eventType().cast(event.getPayload()));
    } catch (RuntimeException unreadable) {
      // Axon asks outside the reach of its dead letters: an exception here would stop the read
      // model.
      return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }
  }
}
