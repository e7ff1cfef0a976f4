package uk.safeguarding.reporting.journeys;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;
import uk.safeguarding.reporting.counted.CountedFactsReader;

/** Journeys, and that the business unit alone may read them: their numbers are small. */
@Configuration(proxyBeanMethods = false)
@Import({JourneysResource.class, JourneysPageResource.class})
public class JourneysConfiguration {

  @Bean
  Journeys journeys(CountedFactsReader counted) {
    return new Journeys(counted);
  }

  @Bean
  JourneysPrinter journeysPrinter(Journeys journeys) {
    return new JourneysPrinter(journeys);
  }

  @Bean
  NavigationItem journeysInNavigation() {
    return new NavigationItem(12, "Journeys", "/journeys");
  }

  @Bean
  Routes journeysRoutes() {
    return Routes.of(
        allow(GET, "/api/journeys/{journey}").to(BUSINESS_UNIT),
        page("/journeys").to(BUSINESS_UNIT));
  }
}
