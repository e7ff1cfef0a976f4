package uk.safeguarding.reporting.otherareas;

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
import uk.safeguarding.reporting.comparators.ComparatorCatalogue;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;

/** Comparisons with other areas, and who may read them: they hold our own figure too. */
@Configuration(proxyBeanMethods = false)
@Import(OtherAreasResource.class)
public class OtherAreasConfiguration {

  @Bean
  OtherAreas otherAreas(IndicatorCatalogue indicators) {
    return new OtherAreas(ComparatorCatalogue.load(indicators));
  }

  @Bean
  Routes otherAreasRoutes() {
    return Routes.of(
        allow(GET, "/api/indicators/{ref}/comparators").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        allow(GET, "/api/indicators/{ref}/comparators.csv")
            .to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }
}
