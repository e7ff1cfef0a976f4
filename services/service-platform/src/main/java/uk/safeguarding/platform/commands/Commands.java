package uk.safeguarding.platform.commands;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import uk.safeguarding.platform.eventstore.Appended;
import uk.safeguarding.platform.metrics.ProcessingMonitor;

/**
 * The service's command bus: a command is answered after its events are durable, or refused with
 * its rule.
 */
public final class Commands implements InitializingBean, DisposableBean {

  /**
   * Of the heap, for each aggregate that is kept in memory: a twentieth of the heap or less in all,
   * since few aggregates are larger than three thousand bytes.
   */
  private static final int BYTES_FOR_EACH = 64 * 1024;

  private final Configuration axon;
  private final CommandGateway gateway;

  private Commands(Configuration axon) {
    this.axon = axon;
    this.gateway = axon.commandGateway();
  }

  /**
   * Wires the aggregates explicitly; Axon's own modules, which would look for servers, are not
   * searched for.
   */
  public static Commands over(
      Aggregates aggregates,
      EmbeddedEventStore store,
      TransactionManager transactions,
      Serializer serializer,
      ProcessingMonitor monitor) {
    Configurer configurer = wiring(store, transactions, serializer, monitor);
    Cache<String, EventSourcedAggregate<?>> remembered =
        Caffeine.newBuilder().maximumSize(mostRemembered()).build();
    aggregates
        .shells()
        .forEach(shell -> configurer.configureAggregate(remembering(shell, store, remembered)));
    return new Commands(configurer.buildConfiguration());
  }

  /** Some thousands in a small heap. */
  private static long mostRemembered() {
    return Runtime.getRuntime().maxMemory() / BYTES_FOR_EACH;
  }

  private static <T> AggregateConfigurer<T> remembering(
      Class<T> shell,
      EmbeddedEventStore store,
      Cache<String, EventSourcedAggregate<?>> remembered) {
    return AggregateConfigurer.defaultConfiguration(shell)
        .configureRepository(
            axon ->
                new RememberingRepository<>(
                    EventSourcingRepository.builder(shell)
                        .parameterResolverFactory(axon.parameterResolverFactory())
                        .handlerDefinition(axon.handlerDefinition(shell))
                        .eventStore(store)
                        .repositoryProvider(axon::repository),
                    store,
                    remembered));
  }

  static Configurer wiring(
      EmbeddedEventStore store,
      TransactionManager transactions,
      Serializer serializer,
      ProcessingMonitor monitor) {
    return DefaultConfigurer.defaultConfiguration(false)
        .configureTransactionManager(_ -> transactions)
        .configureEventStore(_ -> store)
        .configureSerializer(_ -> serializer)
        .registerComponent(CommandTargetResolver.class, _ -> new TargetOfCommand())
        .configureCommandBus(
            _ ->
                // No transaction around a command: it reads, and its append is one by itself.
                SimpleCommandBus.builder().messageMonitor(monitor.commands()).build());
  }

  /**
   * Sends a command and waits until its events are durable.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when a rule refuses it
   */
  public <R> R send(Object command) {
    return Recollection.decided(() -> gateway.sendAndWait(command));
  }

  /**
   * Sends a command with what is to be known of its sender, and waits until its events are durable.
   *
   * @throws uk.safeguarding.kernel.RuleBroken when a rule refuses it
   */
  public <R> R send(Object command, Map<String, ?> metaData) {
    var message = GenericCommandMessage.asCommandMessage(command).withMetaData(metaData);
    return Recollection.decided(() -> gateway.sendAndWait(message));
  }

  /** The same, and tells which event was the last that the command appended. */
  public <R> Appended.By<R> sendAndTell(Object command, Map<String, ?> metaData) {
    return Appended.by(() -> send(command, metaData));
  }

  @Override
  public void afterPropertiesSet() {
    axon.start();
  }

  @Override
  public void destroy() {
    axon.shutdown();
  }
}
