package uk.safeguarding.platform.web.page.sample;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static uk.safeguarding.platform.security.Role.AGENCY_SUBMITTER;
import static uk.safeguarding.platform.security.Role.BOARD;
import static uk.safeguarding.platform.security.Role.BUSINESS_UNIT;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.form;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.ServiceWeb;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** An invented service: what it adds to the route table and the navigation. */
@Configuration(proxyBeanMethods = false)
@Import(ServiceWeb.class)
class SampleService {

  @Bean
  Routes routes() {
    return Routes.of(
        allow(GET, "/api/figures").to(BUSINESS_UNIT, BOARD),
        allow(POST, "/api/figures").to(BUSINESS_UNIT),
        allow(GET, "/api/audited").toEverySignedInUser(),
        allow(POST, "/api/returns").to(AGENCY_SUBMITTER),
        allow(GET, "/api/agencies/{agency}/returns").to(AGENCY_SUBMITTER, BUSINESS_UNIT),
        page("/figures").to(BUSINESS_UNIT, BOARD),
        form("/figures").to(BUSINESS_UNIT),
        allow(POST, "/api/away/{how}").toEverySignedInUser(),
        allow(GET, "/problems/{status}").toEverySignedInUser());
  }

  @Bean
  NavigationItem figures() {
    return new NavigationItem(1, "Figures", "/figures");
  }

  @Bean
  NavigationItem nobodySeesThis() {
    return new NavigationItem(2, "Unlisted", "/unlisted");
  }
}
