package uk.safeguarding.platform.receiving;

import static org.apache.kafka.clients.CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.host.ServiceSettings;
import uk.safeguarding.platform.positions.PositionRegistry;

/**
 * For a service that reads others' topics into its own log: import it and give a {@link Reception}.
 */
@Configuration(proxyBeanMethods = false)
public class ReceivingConfiguration {

  @Bean
  UnreadableMessages unreadableMessages(JdbcClient postgres) {
    return new UnreadableMessages(postgres);
  }

  @Bean
  ReceivedLog receivedLog(JdbcTemplate postgres, TransactionTemplate transaction, JsonMapper json) {
    return new ReceivedLog(postgres, transaction, json);
  }

  /**
   * Made before the service's read models are, so that the host's list of readers follows the way
   * of an event.
   */
  @Bean(destroyMethod = "close")
  ReceptionProgress receptionProgress(
      ServiceSettings settings,
      Reception reception,
      UnreadableMessages unreadable,
      PositionRegistry registry) {
    Admin kafka =
        Admin.create(
            Map.of(
                BOOTSTRAP_SERVERS_CONFIG, settings.servers().kafka(),
                REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000));
    var progress =
        new ReceptionProgress(settings.service().name(), reception.topics(), unreadable, kafka);
    registry.add(() -> Stream.of(progress.position()));
    return progress;
  }

  /** Starts with the context and, by its phase, after everything it feeds. */
  @Bean
  KafkaMessageListenerContainer<String, byte[]> receiver(
      ServiceSettings settings,
      Reception reception,
      ReceivedLog log,
      UnreadableMessages unreadable,
      JsonMapper json) {
    // A newer sender may say more than this reader knows.
    JsonMapper lenient =
        json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    var receiver = new KafkaReceiver(new MessageReader(reception, lenient), log, unreadable);
    return receiver.container(
        Map.of(BOOTSTRAP_SERVERS_CONFIG, settings.servers().kafka()),
        settings.service().name(),
        reception);
  }
}
