package uk.safeguarding.platform.publishing;

import static org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.processing.LogProcessor;
import uk.safeguarding.platform.processing.ProcessorFactory;

/** For a service that publishes: import it and give a {@link Publication}. */
@Configuration(proxyBeanMethods = false)
public class PublishingConfiguration {

  private static final SequencingPolicy<EventMessage<?>> BY_AGGREGATE =
      event -> ((DomainEventMessage<?>) event).getAggregateIdentifier();

  @Bean(destroyMethod = "close")
  RenewableProducer producer(ServiceSettings settings) {
    return RenewableProducer.to(
        Map.of(BOOTSTRAP_SERVERS_CONFIG, settings.servers().kafka()), settings.service().name());
  }

  @Bean
  LogProcessor publisher(
      ServiceSettings settings,
      Publication publication,
      RenewableProducer producer,
      JsonMapper json,
      JdbcClient postgres,
      ProcessorFactory processors,
      TokenStore tokenStore) {
    String service = settings.service().name();
    createTopic(settings);
    var writer =
        new MessageWriter(service, incarnation(postgres, Topic.of(service)), publication, json);
    return processors.stoppingAtErrors(
        "published",
        new KafkaPublisher(writer, producer),
        BY_AGGREGATE,
        new AcknowledgedTokenStore(tokenStore));
  }

  private static int incarnation(JdbcClient postgres, String topic) {
    postgres
        .sql(
            "insert into topic_incarnation (topic, incarnation) values (?, 1) on conflict do"
                + " nothing")
        .param(topic)
        .update();
    return postgres
        .sql("select incarnation from topic_incarnation where topic = ?")
        .param(topic)
        .query(Integer.class)
        .single();
  }

  private static void createTopic(ServiceSettings settings) {
    try (Admin admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, settings.servers().kafka()))) {
      TopicCreation.ensure(admin, Topic.definition(settings.service().name()));
    }
  }
}
