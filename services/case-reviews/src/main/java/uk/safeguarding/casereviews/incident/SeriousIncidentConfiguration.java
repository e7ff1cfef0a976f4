package uk.safeguarding.casereviews.incident;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** Serious incidents: the council must notify them, the business unit sees to it. */
@Configuration(proxyBeanMethods = false)
@Import(SeriousIncidentResource.class)
public class SeriousIncidentConfiguration {

  @Bean
  Aggregates seriousIncidents() {
    return Aggregates.of(SeriousIncidentAggregate.class);
  }

  @Bean
  Routes seriousIncidentRoutes() {
    return recordsUnder(
        "/case-reviews/serious-incidents/{id}",
        RecordAccess.OF_KEEPER_AND_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/notification",
        "/notification/corrections/{correction}",
        "/withdrawal");
  }
}
