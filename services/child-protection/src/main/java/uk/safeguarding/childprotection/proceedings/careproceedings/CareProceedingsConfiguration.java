package uk.safeguarding.childprotection.proceedings.careproceedings;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Care proceedings, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(CareProceedingsResource.class)
public class CareProceedingsConfiguration {

  @Bean
  Aggregates careProceedingsAggregates() {
    return Aggregates.of(CareProceedingsAggregate.class);
  }

  @Bean
  Routes careProceedingsRoutes() {
    return recordsUnder(
        "/child-protection/care-proceedings/{id}",
        "/corrections/{correction}",
        "/final-order",
        "/final-order/corrections/{correction}",
        "/withdrawal");
  }
}
