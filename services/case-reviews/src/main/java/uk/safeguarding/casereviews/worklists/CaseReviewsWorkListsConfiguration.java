package uk.safeguarding.casereviews.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of case reviews. */
@Configuration(proxyBeanMethods = false)
public class CaseReviewsWorkListsConfiguration {

  @Bean
  WorkList<?> notificationsDue() {
    return new NotificationsDue();
  }

  @Bean
  WorkList<?> rapidReviewsDue() {
    return new RapidReviewsDue();
  }

  @Bean
  WorkList<?> reviewsUnderWay() {
    return new ReviewsUnderWay();
  }

  @Bean
  WorkList<?> actionsDue() {
    return new ActionsDue();
  }

  @Bean
  WorkList<?> recommendationsAwaitingOversight() {
    return new RecommendationsAwaitingOversight();
  }
}
