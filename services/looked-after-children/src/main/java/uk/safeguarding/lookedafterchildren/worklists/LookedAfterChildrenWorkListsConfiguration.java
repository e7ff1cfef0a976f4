package uk.safeguarding.lookedafterchildren.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of the looked-after children service. */
@Configuration(proxyBeanMethods = false)
public class LookedAfterChildrenWorkListsConfiguration {

  @Bean
  WorkList<?> careLeaverContactsDue() {
    return new CareLeaverContactsDue();
  }

  @Bean
  WorkList<?> pathwayAssessmentsDue() {
    return new PathwayAssessmentsDue();
  }

  @Bean
  WorkList<?> pathwayPlanReviewsDue() {
    return new PathwayPlanReviewsDue();
  }

  @Bean
  WorkList<?> turningEighteenWithoutPlan() {
    return new TurningEighteenWithoutPlan();
  }
}
