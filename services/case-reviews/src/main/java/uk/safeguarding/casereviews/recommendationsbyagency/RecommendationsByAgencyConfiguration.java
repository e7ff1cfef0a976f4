package uk.safeguarding.casereviews.recommendationsbyagency;

import static org.springframework.http.HttpMethod.GET;
import static uk.safeguarding.platform.security.Route.allow;
import static uk.safeguarding.platform.security.Route.page;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.casereviews.register.recommendations.RegisteredRecommendations;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Role;
import uk.safeguarding.platform.security.Routes;

/** Recommendations by agency, and who may read them. */
@Configuration(proxyBeanMethods = false)
@Import({RecommendationsByAgencyResource.class, AgencyPages.class})
public class RecommendationsByAgencyConfiguration {

  private static final String BY_AGENCY = "/case-reviews/recommendations-by-agency";

  @Bean
  RecommendationsByAgency recommendationsByAgency(RegisteredRecommendations register) {
    return new RecommendationsByAgency(register);
  }

  @Bean
  public Routes recommendationsByAgencyRoutes() {
    Set<Role> readers = RecordAccess.OF_THE_BUSINESS_UNIT.readers();
    return Routes.of(
        allow(GET, BY_AGENCY).to(readers),
        allow(GET, BY_AGENCY + "/{agency}").to(readers),
        page(AgenciesPage.ADDRESS).to(readers),
        page(AgenciesPage.ADDRESS + "/{agency}").to(readers));
  }
}
