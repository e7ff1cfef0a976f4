package uk.safeguarding.contactsandreferrals.assessment;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Child and family assessments, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(AssessmentResource.class)
public class AssessmentConfiguration {

  @Bean
  Aggregates assessments() {
    return Aggregates.of(AssessmentAggregate.class);
  }

  @Bean
  Routes assessmentRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/assessments/{id}",
        "/corrections/{correction}",
        "/review-points/{reviewPoint}",
        "/review-points/{reviewPoint}/withdrawal",
        "/factors",
        "/factors/corrections/{correction}",
        "/authorisation",
        "/authorisation/corrections/{correction}",
        "/withdrawal");
  }
}
