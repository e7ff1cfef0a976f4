package uk.safeguarding.reporting.beyond;

import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** The indicators beyond the dataset, and who may see them: whoever may see the dashboards. */
@Configuration(proxyBeanMethods = false)
@Import(BeyondPageResource.class)
public class BeyondConfiguration {

  @Bean
  Routes beyondRoutes() {
    return Routes.of(page("/indicators").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
