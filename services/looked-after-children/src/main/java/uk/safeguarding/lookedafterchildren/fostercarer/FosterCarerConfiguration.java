package uk.safeguarding.lookedafterchildren.fostercarer;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** The council's own foster carers, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({
  FosterCarerResource.class,
  TemporaryApprovalResource.class,
  FosterCarerEntryResource.class
})
public class FosterCarerConfiguration {

  @Bean
  Aggregates fosterCarers() {
    return Aggregates.of(FosterCarerAggregate.class);
  }

  @Bean
  Routes fosterCarersRoutes() {
    return recordsUnder(
        "/looked-after-children/foster-carers/{id}",
        "/corrections/{correction}",
        "/application",
        "/approval",
        "/approval/corrections/{correction}",
        "/closure",
        "/closure/corrections/{correction}",
        "/withdrawal",
        "/temporary-approval",
        "/temporary-approval/corrections/{correction}",
        "/temporary-approval/extensions/{extension}",
        "/temporary-approval/extensions/{extension}/withdrawal",
        "/terms/{terms}",
        "/terms/{terms}/withdrawal",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/holds/{hold}",
        "/holds/{hold}/return",
        "/holds/{hold}/withdrawal");
  }
}
