package uk.safeguarding.reporting.series;

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

/** Definitions and series, and who may read them. */
@Configuration(proxyBeanMethods = false)
@Import(SeriesResource.class)
public class SeriesConfiguration {

  @Bean
  Routes seriesRoutes() {
    return Routes.of(
        allow(GET, "/api/indicators").toEverySignedInUser(),
        allow(GET, "/api/indicators/{ref}").toEverySignedInUser(),
        allow(GET, "/api/indicators/{ref}/series").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        allow(GET, "/api/indicators/{ref}/series.csv").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        allow(GET, "/api/indicators/{ref}/series/{period}/trace")
            .to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
