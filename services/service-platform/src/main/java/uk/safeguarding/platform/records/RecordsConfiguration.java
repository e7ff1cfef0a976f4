package uk.safeguarding.platform.records;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.publishing.Publication;

/** For a service that keeps records which are put over HTTP: import it. */
@Configuration(proxyBeanMethods = false)
public class RecordsConfiguration {

  @Bean
  RecordKeeper recordKeeper(Environment environment) {
    return new RecordKeeper(environment.getRequiredProperty("safeguarding.record-keeper"));
  }

  @Bean
  Records records(RecordKeeper keeper, Commands commands, ServicePositions positions) {
    return new Records(keeper, commands, positions);
  }

  @Bean
  RecordHistory recordHistory(
      RecordKeeper keeper, EmbeddedEventStore store, Publication publication) {
    return new RecordHistory(keeper, store, publication);
  }
}
