package uk.safeguarding.platform.reactions;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import uk.safeguarding.platform.positions.Position;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ProcessorFactory;

/**
 * Makes the processor of a reaction, which a service declares as a bean: the host starts it, shows
 * its position, and keeps what it could not do until the operator has it tried again.
 */
public final class Reactions {

  private final String service;
  private final ProcessorFactory processors;
  private final TokenStore tokens;
  private final ObjectProvider<ServicePositions> positions;

  /**
   * @param positions asked for late: they are made from all processors, this one among them
   */
  Reactions(
      String service,
      ProcessorFactory processors,
      TokenStore tokens,
      ObjectProvider<ServicePositions> positions) {
    this.service = service;
    this.processors = processors;
    this.tokens = tokens;
    this.positions = positions;
  }

  public <M> LogProcessor processor(Reaction<M> reaction) {
    var handler =
        new ReactionHandler<>(
            reaction, id -> positions.getObject().await(new Position(service, id)));
    return processors.parkingErrors(reaction.name(), handler, bySubject(reaction), tokens, 1);
  }

  /** Messages that this reaction passes over stay with their aggregate. */
  private static <M> SequencingPolicy<EventMessage<?>> bySubject(Reaction<M> reaction) {
    return event ->
        reaction.messageType().isInstance(event.getPayload())
            ? reaction.subject(reaction.messageType().cast(event.getPayload()))
            : ((DomainEventMessage<?>) event).getAggregateIdentifier();
  }
}
