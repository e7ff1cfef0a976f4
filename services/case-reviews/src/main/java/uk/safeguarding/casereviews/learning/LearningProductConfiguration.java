package uk.safeguarding.casereviews.learning;

import static uk.safeguarding.platform.records.RecordRoutes.recordsOfTheBusinessUnit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Learning products, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(LearningProductResource.class)
public class LearningProductConfiguration {

  @Bean
  Aggregates learningProducts() {
    return Aggregates.of(LearningProductAggregate.class);
  }

  @Bean
  Routes learningProductRoutes() {
    return recordsOfTheBusinessUnit(
        "/case-reviews/learning-products/{id}",
        "/corrections/{correction}",
        "/receipts/{receipt}",
        "/receipts/{receipt}/withdrawal",
        "/withdrawal");
  }
}
