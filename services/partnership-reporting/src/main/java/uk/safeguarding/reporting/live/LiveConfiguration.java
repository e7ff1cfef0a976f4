package uk.safeguarding.reporting.live;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;

/** The live line, and who may listen. */
@Configuration(proxyBeanMethods = false)
@Import(LiveResource.class)
public class LiveConfiguration {

  @Bean
  Routes liveRoutes() {
    return Routes.of(allow(GET, "/api/live").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
