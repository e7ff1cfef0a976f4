package uk.safeguarding.casereviews.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of the service. */
@Configuration(proxyBeanMethods = false)
public class CaseReviewsWorkListsConfiguration {

  @Bean
  WorkList<?> actionsDue() {
    return new ActionsDue();
  }

  @Bean
  WorkList<?> childDeathsAwaitingReview() {
    return new ChildDeathsAwaitingReview();
  }

  @Bean
  WorkList<?> notificationsDue() {
    return new NotificationsDue();
  }

  @Bean
  WorkList<?> rapidReviewsDue() {
    return new RapidReviewsDue();
  }

  @Bean
  WorkList<?> recommendationsAwaitingOversight() {
    return new RecommendationsAwaitingOversight();
  }

  @Bean
  WorkList<?> reviewsUnderWay() {
    return new ReviewsUnderWay();
  }
}
