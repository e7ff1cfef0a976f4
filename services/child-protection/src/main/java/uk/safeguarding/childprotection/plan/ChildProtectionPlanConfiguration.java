package uk.safeguarding.childprotection.plan;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Child protection plans, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({ChildProtectionPlanResource.class, PlanProgressResource.class})
public class ChildProtectionPlanConfiguration {

  @Bean
  Aggregates childProtectionPlanAggregates() {
    return Aggregates.of(ChildProtectionPlanAggregate.class);
  }

  @Bean
  Routes childProtectionPlanRoutes() {
    return recordsUnder(
        "/child-protection/plans/{id}",
        "/corrections/{correction}",
        "/visits/{visit}",
        "/visits/{visit}/withdrawal",
        "/core-groups/{coreGroup}",
        "/core-groups/{coreGroup}/withdrawal",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
