package uk.safeguarding.platform.readmodel;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.LogProcessors;
import uk.safeguarding.platform.processing.ProcessorFactory;

/**
 * A service's read models: every {@link Projection} and every {@link BatchFold} bean becomes a
 * processor over the service's log.
 */
@Configuration(proxyBeanMethods = false)
public class ReadModelConfiguration {

  private static final int PATIENCE_SECONDS = 5;

  @Bean(destroyMethod = "close")
  MongoClient mongoClient(ServiceSettings settings) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(settings.servers().mongo()))
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .applicationName(settings.service().name())
            .build());
  }

  @Bean
  MongoDatabase readModelDatabase(MongoClient client, ServiceSettings settings) {
    return client.getDatabase(settings.service().schema());
  }

  @Bean
  Generations generations(MongoDatabase database) {
    return new Generations(database);
  }

  @Bean
  ReadModels readModels(MongoDatabase database, Generations generations) {
    return new ReadModels(database, generations);
  }

  @Bean
  ReadModelRegister readModelRegister(
      ObjectProvider<Projection<?, ?>> projections,
      ObjectProvider<BatchFold<?>> folds,
      ReadModels models,
      Generations generations,
      MongoClient client,
      MongoDatabase database,
      Serializer serializer,
      ServiceSettings settings,
      ProcessorFactory processors) {
    TokenStore tokens =
        new FlushingTokenStore(storedTokens(client, database, serializer, settings));
    Stream<BatchFold<?>> all =
        Stream.concat(
            projections.orderedStream().map(each -> new ProjectionFold<>(each, models)),
            folds.orderedStream());
    return new ReadModelRegister(
        all.<KeptReadModel<?>>map(
                each -> new KeptReadModel<>(each, models, generations, tokens, processors))
            .toList());
  }

  static TokenStore storedTokens(
      MongoClient client, MongoDatabase database, Serializer serializer, ServiceSettings settings) {
    return new IndexedTokenStore(
        MongoTokenStore.builder()
            .mongoTemplate(
                DefaultMongoTemplate.builder().mongoDatabase(client, database.getName()).build())
            .serializer(serializer)
            .contentType(String.class)
            .nodeId(settings.node())
            .ensureIndexes(false)
            .build());
  }

  /** Everything that reads this service's log, publishers first. */
  @Bean
  LogProcessors logProcessors(ObjectProvider<LogProcessor> publishers, ReadModelRegister models) {
    List<LogProcessor> all = new ArrayList<>(publishers.orderedStream().toList());
    all.addAll(models.processors().all());
    return new LogProcessors(List.copyOf(all));
  }
}
