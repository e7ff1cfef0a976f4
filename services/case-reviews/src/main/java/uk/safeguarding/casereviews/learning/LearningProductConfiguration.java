package uk.safeguarding.casereviews.learning;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
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
    return recordsUnder(
        "/case-reviews/learning-products/{id}",
        RecordAccess.OF_THE_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/receipts/{receipt}",
        "/receipts/{receipt}/withdrawal",
        "/withdrawal");
  }
}
