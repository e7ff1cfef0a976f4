package uk.safeguarding.platform.processing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import uk.safeguarding.platform.eventstore.LogPosition;
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
    return new LogProcessor(name, 1, () -> reader(name, name, invoker, tokens, 1, null));
  }

  /**
   * A processor that parks a failing event, and what follows it in its sequence, and goes on with
   * the others.
   *
   * @param name as operators know it
   * @param readers asked when the processor is first started
   */
  public LogProcessor parkingErrors(
      String name, Supplier<ParkingReader> readers, TokenStore tokens, int segments) {
    return new LogProcessor(name, segments, () -> parking(name, readers.get(), tokens, segments));
  }

  /** The same for a reader that is known now, and kept under the processor's name. */
  public LogProcessor parkingErrors(
      String name,
      EventMessageHandler handler,
      SequencingPolicy<EventMessage<?>> sequence,
      TokenStore tokens,
      int segments) {
    return parkingErrors(name, () -> new ParkingReader(name, handler, sequence), tokens, segments);
  }

  private LogProcessor.Reader parking(
      String name, ParkingReader parking, TokenStore tokens, int segments) {
    SequencedDeadLetterQueue<EventMessage<?>> queue = deadLetters.of(parking.storedAs());
    DeadLetteringEventHandlerInvoker invoker =
        DeadLetteringEventHandlerInvoker.builder()
            .eventHandlers(parking.handler())
            .sequencingPolicy(parking.sequence())
            .queue(queue)
            .enqueuePolicy((_, cause) -> park(cause))
            .transactionManager(transactions)
            .enableSequenceIdentifierCache()
            .allowReset(true)
            .build();
    return reader(
        name,
        parking.storedAs(),
        invoker,
        tokens,
        segments,
        new ParkedEvents(queue, parking.handler()));
  }

  /** The last place in the log up to which everything is decided. */
  public LogPosition head() {
    return LogPosition.of(log.createHeadToken());
  }

  /** Forgets what was parked under names that nobody reads under any more. */
  public void forgetParked(Predicate<String> storedAs) {
    deadLetters.groups().stream().filter(storedAs).forEach(each -> deadLetters.of(each).clear());
  }

  /** What the event itself is to blame for; anything else fails the batch, which is tried again. */
  private static EnqueueDecision<EventMessage<?>> park(Throwable cause) {
    if (cause instanceof ServerAway away) {
      throw away;
    }
    return Decisions.enqueue(ThrowableCause.truncated(cause));
  }

  private LogProcessor.Reader reader(
      String name,
      String storedAs,
      EventHandlerInvoker invoker,
      TokenStore tokens,
      int segments,
      @Nullable ParkedEvents parked) {
    var hold = new Hold();
    return new LogProcessor.Reader(
        processor(name, storedAs, invoker, tokens, segments, hold), hold, parked);
  }

  private PooledStreamingEventProcessor processor(
      String name,
      String storedAs,
      EventHandlerInvoker invoker,
      TokenStore tokens,
      int segments,
      Hold hold) {
    return PooledStreamingEventProcessor.builder()
        .name(storedAs)
        .eventHandlerInvoker(invoker)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(new UnhurriedLog(log, coordinator, hold))
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
