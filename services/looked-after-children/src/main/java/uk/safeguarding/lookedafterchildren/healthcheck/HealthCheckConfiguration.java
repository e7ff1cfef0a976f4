package uk.safeguarding.lookedafterchildren.healthcheck;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Health checks, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(HealthCheckResource.class)
public class HealthCheckConfiguration {

  @Bean
  Aggregates healthChecks() {
    return Aggregates.of(HealthCheckAggregate.class);
  }

  @Bean
  Routes healthCheckRoutes() {
    return recordsUnder(
        "/looked-after-children/health-checks/{id}", "/corrections/{correction}", "/withdrawal");
  }
}
