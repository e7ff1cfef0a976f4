package uk.safeguarding.platform.host;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.eventstore.StartUpSelfCheck;
import uk.safeguarding.platform.processing.LogProcessors;

/**
 * Starts a service's readers once its store has passed the self-check, and stops them before it
 * closes.
 */
final class ServiceProcessing implements SmartLifecycle {

  private final LogProcessors processors;
  private final Runnable selfCheck;
  private volatile boolean running;

  ServiceProcessing(
      LogProcessors processors,
      TransactionManager transactions,
      EmbeddedEventStore store,
      Serializer serializer,
      JdbcClient postgres) {
    this.processors = processors;
    this.selfCheck = () -> StartUpSelfCheck.demand(transactions, store, serializer, postgres);
  }

  @Override
  public void start() {
    selfCheck.run();
    processors.start();
    running = true;
  }

  @Override
  public void stop() {
    processors.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
