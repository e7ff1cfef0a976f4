package uk.safeguarding.contactsandreferrals.privatefostering;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Private fostering arrangements, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({PrivateFosteringResource.class, PrivateFosteringVisitResource.class})
public class PrivateFosteringConfiguration {

  @Bean
  Aggregates privateFosteringArrangements() {
    return Aggregates.of(PrivateFosteringAggregate.class);
  }

  @Bean
  Routes privateFosteringRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/private-fostering-arrangements/{id}",
        "/corrections/{correction}",
        "/visits/{visit}",
        "/visits/{visit}/withdrawal",
        "/suitability",
        "/suitability/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
