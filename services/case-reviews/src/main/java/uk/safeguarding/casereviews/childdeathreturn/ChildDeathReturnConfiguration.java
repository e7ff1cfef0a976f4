package uk.safeguarding.casereviews.childdeathreturn;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.casereviews.childdeath.ChildDeathAccess;
import uk.safeguarding.platform.security.Routes;

/** The return on deaths of children, and who may read it. */
@Configuration(proxyBeanMethods = false)
@Import(ChildDeathReturnResource.class)
public class ChildDeathReturnConfiguration {

  private static final String RETURN = "/case-reviews/child-death-returns/{year}";

  @Bean
  DeathsForReturn deathsForReturn() {
    return new DeathsForReturn();
  }

  @Bean
  Routes childDeathReturnRoutes() {
    return Routes.of(
        allow(GET, RETURN).to(ChildDeathAccess.ROLES.readers()),
        allow(GET, RETURN + "/figures.csv").to(ChildDeathAccess.ROLES.readers()));
  }
}
