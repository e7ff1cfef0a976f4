package uk.safeguarding.platform.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import uk.safeguarding.platform.host.ServiceSettings;

/**
 * Axon's store of record, every part named: what Axon would pick by itself loses events quietly
 * (ADR 0001).
 */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

  /** How long the reader sleeps at the head of the log, in milliseconds. */
  private static final int FETCH_DELAY = 50;

  private static final int FETCH_BATCH = 1_000;

  @Bean
  PlatformTransactionManager platformTransactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  TransactionManager transactionManager(PlatformTransactionManager transactions) {
    return new SpringTransactionManager(transactions);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  Serializer eventSerializer() {
    return EventSerializers.json();
  }

  @Bean
  PersistenceExceptionResolver duplicateKeys() {
    return new PostgresDuplicateKeys();
  }

  @Bean
  OrderedEventStorageEngine eventStorageEngine(
      DataSource dataSource,
      TransactionManager transactions,
      Serializer serializer,
      PersistenceExceptionResolver duplicateKeys,
      ObjectProvider<VersionUpcaster> upcasters) {
    JdbcEventStorageEngine.Builder builder =
        JdbcEventStorageEngine.builder()
            .connectionProvider(new LogConnections(dataSource))
            .transactionManager(transactions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .upcasterChain(Upcasters.chain(upcasters.stream()))
            .persistenceExceptionResolver(duplicateKeys)
            .dataType(String.class)
            .schema(EventTables.EVENTS)
            .batchSize(FETCH_BATCH);
    return new OrderedEventStorageEngine(builder, transactions);
  }

  @Bean
  EmbeddedEventStore eventStore(OrderedEventStorageEngine engine) {
    return new PacedEventStore(
        EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(FETCH_DELAY));
  }

  /** Tokens of processors whose effect is in PostgreSQL or on Kafka. */
  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections, Serializer serializer, ServiceSettings settings) {
    return JdbcTokenStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .schema(EventTables.TOKENS)
        .contentType(String.class)
        .nodeId(settings.node())
        .build();
  }
}
