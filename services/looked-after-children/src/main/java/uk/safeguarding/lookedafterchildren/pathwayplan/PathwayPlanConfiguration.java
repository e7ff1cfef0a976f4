package uk.safeguarding.lookedafterchildren.pathwayplan;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Pathway plans, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({PathwayPlanResource.class, PathwayPlanningResource.class})
public class PathwayPlanConfiguration {

  @Bean
  Aggregates pathwayPlans() {
    return Aggregates.of(PathwayPlanAggregate.class);
  }

  @Bean
  Routes pathwayPlanRoutes() {
    return recordsUnder(
        "/looked-after-children/pathway-plans/{id}",
        "/corrections/{correction}",
        "/needs-assessment",
        "/needs-assessment/corrections/{correction}",
        "/authorisation",
        "/authorisation/corrections/{correction}",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
