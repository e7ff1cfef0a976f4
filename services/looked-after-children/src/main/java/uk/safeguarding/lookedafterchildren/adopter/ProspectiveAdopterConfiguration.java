package uk.safeguarding.lookedafterchildren.adopter;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Prospective adopters, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({
  ProspectiveAdopterResource.class,
  AdopterStageResource.class,
  AdopterPlacementResource.class
})
public class ProspectiveAdopterConfiguration {

  @Bean
  Aggregates prospectiveAdopters() {
    return Aggregates.of(ProspectiveAdopterAggregate.class);
  }

  @Bean
  Routes prospectiveAdoptersRoutes() {
    return recordsUnder(
        "/looked-after-children/prospective-adopters/{id}",
        "/corrections/{correction}",
        "/application",
        "/application/corrections/{correction}",
        "/approval",
        "/approval/corrections/{correction}",
        "/leaving",
        "/leaving/corrections/{correction}",
        "/withdrawal",
        "/stage-one",
        "/stage-one/end",
        "/stage-one/corrections/{correction}",
        "/stage-two",
        "/stage-two/end",
        "/stage-two/corrections/{correction}",
        "/matches/{match}",
        "/matches/{match}/withdrawal",
        "/placements/{placement}",
        "/placements/{placement}/withdrawal",
        "/orders/{order}",
        "/orders/{order}/withdrawal");
  }
}
