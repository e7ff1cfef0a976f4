package uk.safeguarding.lookedafterchildren.specialguardianship;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Special guardianships, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({SpecialGuardianshipResource.class, SpecialGuardianshipOrderResource.class})
public class SpecialGuardianshipConfiguration {

  @Bean
  Aggregates specialGuardianships() {
    return Aggregates.of(SpecialGuardianshipAggregate.class);
  }

  @Bean
  Routes specialGuardianshipsRoutes() {
    return recordsUnder(
        "/looked-after-children/special-guardianships/{id}",
        "/corrections/{correction}",
        "/report",
        "/report/corrections/{correction}",
        "/support-plan",
        "/support-plan/corrections/{correction}",
        "/application",
        "/application/corrections/{correction}",
        "/withdrawal",
        "/order",
        "/order/corrections/{correction}",
        "/breakdown",
        "/breakdown/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}");
  }
}
