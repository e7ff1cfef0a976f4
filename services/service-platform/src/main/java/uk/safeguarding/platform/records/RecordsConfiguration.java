package uk.safeguarding.platform.records;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.publishing.Publication;

/** For a service that keeps records which are put over HTTP: import it. */
@Configuration(proxyBeanMethods = false)
public class RecordsConfiguration {

  @Bean
  Records records(Commands commands, ServicePositions positions) {
    return new Records(commands, positions);
  }

  @Bean
  RecordHistory recordHistory(EmbeddedEventStore store, Publication publication) {
    return new RecordHistory(store, publication);
  }
}
