package uk.safeguarding.casereviews.actionsdue;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** The actions that are due, and who may read them. */
@Configuration(proxyBeanMethods = false)
@Import({ActionsDueResource.class, ActionsDuePages.class})
public class ActionsDueConfiguration {

  @Bean
  public Routes actionsDueRoutes() {
    return Routes.of(
        allow(GET, "/case-reviews/actions-due").to(RecordAccess.OF_THE_BUSINESS_UNIT.readers()),
        page(ActionsDuePage.ADDRESS).to(RecordAccess.OF_THE_BUSINESS_UNIT.readers()));
  }
}
