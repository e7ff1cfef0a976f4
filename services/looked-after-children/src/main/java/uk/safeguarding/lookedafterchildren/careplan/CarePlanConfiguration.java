package uk.safeguarding.lookedafterchildren.careplan;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Care plans, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({CarePlanResource.class, CarePlanProgressResource.class})
public class CarePlanConfiguration {

  @Bean
  Aggregates carePlans() {
    return Aggregates.of(CarePlanAggregate.class);
  }

  @Bean
  Routes carePlanRoutes() {
    return recordsUnder(
        "/looked-after-children/care-plans/{id}",
        "/corrections/{correction}",
        "/preparation",
        "/preparation/corrections/{correction}",
        "/authorisation",
        "/authorisation/corrections/{correction}",
        "/revisions/{revision}",
        "/revisions/{revision}/withdrawal",
        "/views/{views}",
        "/views/{views}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
