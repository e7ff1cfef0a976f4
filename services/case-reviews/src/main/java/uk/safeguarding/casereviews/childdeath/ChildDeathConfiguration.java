package uk.safeguarding.casereviews.childdeath;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Deaths of children, and who may record and read them. */
@Configuration(proxyBeanMethods = false)
@Import({
  ChildDeathResource.class,
  ChildDeathInformationResource.class,
  ChildDeathReviewResource.class
})
public class ChildDeathConfiguration {

  @Bean
  Aggregates childDeaths() {
    return Aggregates.of(ChildDeathAggregate.class);
  }

  @Bean
  Routes childDeathRoutes() {
    return recordsUnder(
        "/case-reviews/child-deaths/{id}",
        ChildDeathAccess.ROLES,
        "/corrections/{correction}",
        "/joint-agency-response",
        "/joint-agency-response/corrections/{correction}",
        "/forms/{form}",
        "/forms/{form}/withdrawal",
        "/review",
        "/review/corrections/{correction}",
        "/completion",
        "/completion/corrections/{correction}",
        "/withdrawal");
  }
}
