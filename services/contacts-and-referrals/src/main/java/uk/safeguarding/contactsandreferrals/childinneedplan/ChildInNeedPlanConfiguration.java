package uk.safeguarding.contactsandreferrals.childinneedplan;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Child in need plans, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(ChildInNeedPlanResource.class)
public class ChildInNeedPlanConfiguration {

  @Bean
  Aggregates childInNeedPlans() {
    return Aggregates.of(ChildInNeedPlanAggregate.class);
  }

  @Bean
  Routes childInNeedPlanRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/child-in-need-plans/{id}",
        "/corrections/{correction}",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/visits/{visit}",
        "/visits/{visit}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
