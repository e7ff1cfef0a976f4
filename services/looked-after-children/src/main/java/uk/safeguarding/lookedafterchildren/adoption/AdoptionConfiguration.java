package uk.safeguarding.lookedafterchildren.adoption;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Plans of adoption, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({AdoptionResource.class, AdoptivePlacementResource.class, AdoptionEndResource.class})
public class AdoptionConfiguration {

  @Bean
  Aggregates adoptions() {
    return Aggregates.of(AdoptionAggregate.class);
  }

  @Bean
  Routes adoptionsRoutes() {
    return recordsUnder(
        "/looked-after-children/adoptions/{id}",
        "/corrections/{correction}",
        "/placement-order",
        "/placement-order/corrections/{correction}",
        "/withdrawal",
        "/fostering-for-adoption",
        "/fostering-for-adoption/corrections/{correction}",
        "/matches/{match}",
        "/matches/{match}/withdrawal",
        "/placements/{placement}",
        "/placements/{placement}/withdrawal",
        "/placements/{placement}/disruption",
        "/placements/{placement}/disruption/corrections/{correction}",
        "/application",
        "/application/corrections/{correction}",
        "/order",
        "/order/corrections/{correction}",
        "/reversal",
        "/reversal/corrections/{correction}");
  }
}
