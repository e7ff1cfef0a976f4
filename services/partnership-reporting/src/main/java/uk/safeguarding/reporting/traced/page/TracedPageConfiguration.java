package uk.safeguarding.reporting.traced.page;

import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** The page of what is behind a counted figure, and who may open it: whoever sees the figure. */
@Configuration(proxyBeanMethods = false)
@Import(CountedTracePageResource.class)
public class TracedPageConfiguration {

  @Bean
  Routes tracedPageRoutes() {
    return Routes.of(
        page("/indicators/{ref}/{period}/counted").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
