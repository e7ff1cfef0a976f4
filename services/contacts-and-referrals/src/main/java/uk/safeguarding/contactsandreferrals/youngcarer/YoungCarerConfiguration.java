package uk.safeguarding.contactsandreferrals.youngcarer;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Young carers, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({YoungCarerResource.class, YoungCarerAssessmentResource.class})
public class YoungCarerConfiguration {

  @Bean
  Aggregates youngCarers() {
    return Aggregates.of(YoungCarerAggregate.class);
  }

  @Bean
  Routes youngCarerRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/young-carers/{id}",
        "/corrections/{correction}",
        "/assessment",
        "/assessment/corrections/{correction}",
        "/assessment/outcome",
        "/assessment/outcome/corrections/{correction}",
        "/support-plan",
        "/support-plan/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
