package uk.safeguarding.lookedafterchildren.socialworkerallocation;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Allocations of social workers, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(SocialWorkerAllocationResource.class)
public class SocialWorkerAllocationConfiguration {

  @Bean
  Aggregates socialWorkerAllocations() {
    return Aggregates.of(SocialWorkerAllocationAggregate.class);
  }

  @Bean
  Routes socialWorkerAllocationRoutes() {
    return recordsUnder(
        "/looked-after-children/social-worker-allocations/{id}",
        "/corrections/{correction}",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
