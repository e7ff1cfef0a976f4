package uk.safeguarding.reporting.dashboard;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Role.AUDITOR;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Role.CHAIR;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Route;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** The dashboards, their routes and who may take them. */
@Configuration(proxyBeanMethods = false)
@Import({DashboardResource.class, DashboardPages.class})
public class DashboardConfiguration {

  @Bean
  NavigationItem dashboardsInNavigation() {
    return new NavigationItem(10, "Indicators", "/dashboards/monthly");
  }

  @Bean
  Routes dashboardRoutes() {
    return Routes.of(
        read("/api/dashboards/monthly"),
        read("/api/dashboards/monthly.csv"),
        read("/api/dashboards/quarterly"),
        read("/api/dashboards/quarterly.csv"),
        read("/api/dashboards/yearly"),
        read("/api/dashboards/yearly.csv"),
        page("/dashboards/monthly").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        page("/dashboards/quarterly").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR),
        page("/dashboards/yearly").to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR));
  }

  private static Route read(String pattern) {
    return allow(GET, pattern).to(BUSINESS_UNIT, CHAIR, BOARD, AUDITOR);
  }
}
