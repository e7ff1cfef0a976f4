package uk.safeguarding.lookedafterchildren.healthassessment;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Health assessments, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(HealthAssessmentResource.class)
public class HealthAssessmentConfiguration {

  @Bean
  Aggregates healthAssessments() {
    return Aggregates.of(HealthAssessmentAggregate.class);
  }

  @Bean
  Routes healthAssessmentRoutes() {
    return recordsUnder(
        "/looked-after-children/health-assessments/{id}",
        "/corrections/{correction}",
        "/outcome",
        "/outcome/corrections/{correction}",
        "/withdrawal");
  }
}
