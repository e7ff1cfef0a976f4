package uk.safeguarding.casereviews.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of case reviews. */
@Configuration(proxyBeanMethods = false)
public class CaseReviewsWorkListsConfiguration {

  @Bean
  WorkList<?> childDeathsAwaitingReview() {
    return new ChildDeathsAwaitingReview();
  }
}
