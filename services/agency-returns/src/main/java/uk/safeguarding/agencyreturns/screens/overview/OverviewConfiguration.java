package uk.safeguarding.agencyreturns.screens.overview;

import static uk.safeguarding.platform.security.Role.AGENCY_APPROVER;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.agencyreturns.desk.Agencies;
import uk.safeguarding.agencyreturns.desk.Formats;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** The page of returns and its place in the navigation. */
@Configuration(proxyBeanMethods = false)
@Import(ReturnsOverview.class)
public class OverviewConfiguration {

  @Bean
  ReturnsPrinter returnsPrinter(Agencies agencies, Formats formats) {
    return new ReturnsPrinter(agencies, formats);
  }

  @Bean
  NavigationItem returnsInNavigation() {
    return new NavigationItem(20, "Returns", "/returns");
  }

  @Bean
  Routes overviewRoutes() {
    return Routes.of(
        page("/returns").to(AGENCY_SUBMITTER, AGENCY_APPROVER, BUSINESS_UNIT, AUDITOR));
  }
}
