package uk.safeguarding.childprotection.temporaryregistration;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Temporary registrations, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(TemporaryRegistrationResource.class)
public class TemporaryRegistrationConfiguration {

  @Bean
  Aggregates temporaryRegistrationAggregates() {
    return Aggregates.of(TemporaryRegistrationAggregate.class);
  }

  @Bean
  Routes temporaryRegistrationRoutes() {
    return recordsUnder(
        "/child-protection/temporary-registrations/{id}",
        "/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
