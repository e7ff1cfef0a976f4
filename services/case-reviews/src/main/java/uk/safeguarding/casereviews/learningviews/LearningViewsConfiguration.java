package uk.safeguarding.casereviews.learningviews;

import static uk.safeguarding.platform.security.Route.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.casereviews.actionsdue.ActionsDueConfiguration;
import uk.safeguarding.casereviews.recommendationsbyagency.RecommendationsByAgencyConfiguration;
import uk.safeguarding.casereviews.register.recommendations.RecommendationRegisterConfiguration;
import uk.safeguarding.casereviews.register.reviews.ReviewRegisterConfiguration;
import uk.safeguarding.casereviews.reviewsunderway.ReviewsUnderWayConfiguration;
import uk.safeguarding.casereviews.themesovertime.ThemesOverTimeConfiguration;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;
import uk.safeguarding.platform.web.page.navigation.NavigationItem;

/** The views of reviews and their learning, in the navigation beside the work lists. */
@Configuration(proxyBeanMethods = false)
@Import({
  ReviewRegisterConfiguration.class,
  RecommendationRegisterConfiguration.class,
  ReviewsUnderWayConfiguration.class,
  ActionsDueConfiguration.class,
  ThemesOverTimeConfiguration.class,
  RecommendationsByAgencyConfiguration.class,
  LearningPages.class
})
public class LearningViewsConfiguration {

  private static final String ADDRESS = "/case-reviews/learning";

  @Bean
  public Routes learningRoutes() {
    return Routes.of(page(ADDRESS).to(RecordAccess.OF_THE_BUSINESS_UNIT.readers()));
  }

  @Bean
  NavigationItem learningInNavigation() {
    return new NavigationItem(35, "Reviews and learning", ADDRESS);
  }
}
