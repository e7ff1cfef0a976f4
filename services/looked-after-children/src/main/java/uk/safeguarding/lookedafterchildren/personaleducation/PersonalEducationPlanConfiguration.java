package uk.safeguarding.lookedafterchildren.personaleducation;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Personal education plans, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({PersonalEducationPlanResource.class, PersonalEducationPlanProgressResource.class})
public class PersonalEducationPlanConfiguration {

  @Bean
  Aggregates personalEducationPlans() {
    return Aggregates.of(PersonalEducationPlanAggregate.class);
  }

  @Bean
  Routes personalEducationPlanRoutes() {
    return recordsUnder(
        "/looked-after-children/personal-education-plans/{id}",
        "/corrections/{correction}",
        "/initiation",
        "/initiation/corrections/{correction}",
        "/meetings/{meeting}",
        "/meetings/{meeting}/withdrawal",
        "/gradings/{grading}",
        "/gradings/{grading}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
