package uk.safeguarding.platform.processing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.springframework.beans.factory.DisposableBean;
import uk.safeguarding.platform.metrics.ProcessingMonitor;

/**
 * Builds the processors of one service; errors are propagated, since Axon's default would log and
 * skip.
 */
public final class ProcessorFactory implements DisposableBean {

  private static final int WORKERS = 4;

  /** How soon a batch that failed is tried again, in milliseconds; Axon would wait five seconds. */
  private static final int BETWEEN_CLAIMS = 1_000;

  private final EmbeddedEventStore log;
  private final TransactionManager transactions;
  private final DeadLetterQueues deadLetters;
  private final ProcessingMonitor monitor;
  private final ScheduledExecutorService coordinator = threads("coordinator", 1);
  private final ScheduledExecutorService workers = threads("worker", WORKERS);

  public ProcessorFactory(
      EmbeddedEventStore log,
      TransactionManager transactions,
      DeadLetterQueues deadLetters,
      ProcessingMonitor monitor) {
    this.log = log;
    this.transactions = transactions;
    this.deadLetters = deadLetters;
    this.monitor = monitor;
  }

  /**
   * A processor that stops at a failing event and tries it again until it succeeds: for publishing.
   */
  public LogProcessor stoppingAtErrors(
      String name,
      EventMessageHandler handler,
      SequencingPolicy<EventMessage<?>> sequence,
      TokenStore tokens) {
    EventHandlerInvoker invoker =
        SimpleEventHandlerInvoker.builder()
            .eventHandlers(handler)
            .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
            .sequencingPolicy(sequence)
            .build();
    return new LogProcessor(name, processor(name, invoker, tokens, 1), 1, null);
  }

  /**
   * A processor that parks a failing event, and what follows it in its sequence, and goes on with
   * the others.
   */
  public LogProcessor parkingErrors(
      String name,
      EventMessageHandler handler,
      SequencingPolicy<EventMessage<?>> sequence,
      TokenStore tokens,
      int segments) {
    SequencedDeadLetterQueue<EventMessage<?>> queue = deadLetters.of(name);
    DeadLetteringEventHandlerInvoker invoker =
        DeadLetteringEventHandlerInvoker.builder()
            .eventHandlers(handler)
            .sequencingPolicy(sequence)
            .queue(queue)
            .enqueuePolicy((_, cause) -> park(cause))
            .transactionManager(transactions)
            .enableSequenceIdentifierCache()
            .allowReset(true)
            .build();
    return new LogProcessor(
        name,
        processor(name, invoker, tokens, segments),
        segments,
        new ParkedEvents(queue, handler));
  }

  /** What the event itself is to blame for; anything else fails the batch, which is tried again. */
  private static EnqueueDecision<EventMessage<?>> park(Throwable cause) {
    if (cause instanceof ServerAway away) {
      throw away;
    }
    return Decisions.enqueue(ThrowableCause.truncated(cause));
  }

  private PooledStreamingEventProcessor processor(
      String name, EventHandlerInvoker invoker, TokenStore tokens, int segments) {
    return PooledStreamingEventProcessor.builder()
        .name(name)
        .eventHandlerInvoker(invoker)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(new UnhurriedLog(log, coordinator))
        .tokenStore(tokens)
        .transactionManager(LastOfBatch.after(transactions))
        .coordinatorExecutor(coordinator)
        .workerExecutor(workers)
        .initialSegmentCount(segments)
        .initialToken(source -> source.createTailToken())
        .batchSize(500)
        .tokenClaimInterval(BETWEEN_CLAIMS)
        .messageMonitor(monitor.of(name))
        .build();
  }

  private static ScheduledExecutorService threads(String role, int count) {
    return Executors.newScheduledThreadPool(
        count, Thread.ofPlatform().daemon().name("log-" + role + "-", 0).factory());
  }

  @Override
  public void destroy() {
    coordinator.shutdownNow();
    workers.shutdownNow();
  }
}
