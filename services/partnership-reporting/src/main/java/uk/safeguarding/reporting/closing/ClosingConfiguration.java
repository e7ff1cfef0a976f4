package uk.safeguarding.reporting.closing;

import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** Closing periods, and who may do it. */
@Configuration(proxyBeanMethods = false)
@Import(ClosingResource.class)
public class ClosingConfiguration {

  @Bean
  ClosedPeriods closedPeriods() {
    return new ClosedPeriods();
  }

  @Bean
  Routes closingRoutes() {
    return Routes.of(
        allow(PUT, "/api/periods/{period}/closing").to(BUSINESS_UNIT),
        allow(PUT, "/api/periods/{period}/reopening").to(BUSINESS_UNIT));
  }
}
