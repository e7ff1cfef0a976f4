package uk.safeguarding.reporting.rebasing;

import static org.springframework.http.HttpMethod.PUT;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Commands;
import uk.safeguarding.platform.positions.ServicePositions;
import uk.safeguarding.platform.security.Routes;

/** Re-basing, and who may do it. */
@Configuration(proxyBeanMethods = false)
@Import(RebasingResource.class)
public class RebasingConfiguration {

  @Bean
  RebasingByIndicator rebasingByIndicator() {
    return new RebasingByIndicator();
  }

  @Bean
  LimitsOfIndicators limitsOfIndicators(Commands commands, ServicePositions positions) {
    return new LimitsOfIndicators(commands, positions);
  }

  @Bean
  Routes rebasingRoutes() {
    return Routes.of(
        allow(PUT, "/api/indicators/{ref}/rebasings/{from}").to(BUSINESS_UNIT),
        allow(PUT, "/api/indicators/{ref}/rebasings/{from}/withdrawal").to(BUSINESS_UNIT));
  }
}
