package uk.safeguarding.childprotection.proceedings.preproceedings;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Pre-proceedings, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(PreProceedingsResource.class)
public class PreProceedingsConfiguration {

  @Bean
  Aggregates preProceedingsAggregates() {
    return Aggregates.of(PreProceedingsAggregate.class);
  }

  @Bean
  Routes preProceedingsRoutes() {
    return recordsUnder(
        "/child-protection/pre-proceedings/{id}",
        "/corrections/{correction}",
        "/meetings/{meeting}",
        "/meetings/{meeting}/withdrawal",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
