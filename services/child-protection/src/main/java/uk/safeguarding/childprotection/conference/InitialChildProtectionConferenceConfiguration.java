package uk.safeguarding.childprotection.conference;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.eventstore.VersionUpcaster;
import uk.safeguarding.platform.security.Routes;

/** Initial child protection conferences, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({InitialChildProtectionConferenceResource.class, HeldConferenceResource.class})
public class InitialChildProtectionConferenceConfiguration {

  @Bean
  Aggregates initialChildProtectionConferenceAggregates() {
    return Aggregates.of(InitialChildProtectionConferenceAggregate.class);
  }

  @Bean
  Routes initialChildProtectionConferenceRoutes() {
    return recordsUnder(
        "/child-protection/initial-conferences/{id}",
        "/schedule/corrections/{correction}",
        "/rearrangements/{rearrangement}",
        "/rearrangements/{rearrangement}/withdrawal",
        "/held",
        "/held/corrections/{correction}",
        "/withdrawal");
  }

  @Bean
  VersionUpcaster firstStrategyDiscussionAdded() {
    return new FirstStrategyDiscussionAdded();
  }
}
