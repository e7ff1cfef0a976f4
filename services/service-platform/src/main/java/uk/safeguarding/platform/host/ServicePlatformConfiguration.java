package uk.safeguarding.platform.host;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.eventstore.EventStoreConfiguration;
import uk.safeguarding.platform.metrics.ProcessingMonitor;
import uk.safeguarding.platform.operations.OperationsConfiguration;
import uk.safeguarding.platform.positions.PositionsConfiguration;
import uk.safeguarding.platform.processing.DeadLetterQueues;
import uk.safeguarding.platform.processing.LogProcessors;
import uk.safeguarding.platform.processing.ProcessorFactory;
import uk.safeguarding.platform.readmodel.ReadModelConfiguration;
import uk.safeguarding.platform.web.WebConfiguration;
import uk.safeguarding.platform.web.page.ServiceWeb;

/** What every service's context holds besides the service's own parts. */
@Configuration(proxyBeanMethods = false)
@Import({
  PostgresConfiguration.class,
  EventStoreConfiguration.class,
  ReadModelConfiguration.class,
  PositionsConfiguration.class,
  OperationsConfiguration.class,
  ServiceWeb.class,
  WebConfiguration.class
})
class ServicePlatformConfiguration {

  @Bean
  ProcessingMonitor processingMonitor(MeterRegistry meters, ServiceSettings settings) {
    return new ProcessingMonitor(meters, settings.service().name());
  }

  @Bean
  DeadLetterQueues deadLetterQueues(
      ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
    return new DeadLetterQueues(connections, transactions, serializer);
  }

  @Bean
  ProcessorFactory processorFactory(
      EmbeddedEventStore log,
      TransactionManager transactions,
      DeadLetterQueues deadLetters,
      ProcessingMonitor monitor) {
    return new ProcessorFactory(log, transactions, deadLetters, monitor);
  }

  @Bean
  Commands commands(
      ObjectProvider<Aggregates> aggregates,
      EmbeddedEventStore store,
      TransactionManager transactions,
      Serializer serializer,
      ProcessingMonitor monitor) {
    return Commands.over(
        Aggregates.allOf(aggregates.orderedStream()), store, transactions, serializer, monitor);
  }

  @Bean
  ServiceProcessing serviceProcessing(
      LogProcessors processors,
      TransactionManager transactions,
      EmbeddedEventStore store,
      Serializer serializer,
      JdbcClient postgres) {
    return new ServiceProcessing(processors, transactions, store, serializer, postgres);
  }
}
