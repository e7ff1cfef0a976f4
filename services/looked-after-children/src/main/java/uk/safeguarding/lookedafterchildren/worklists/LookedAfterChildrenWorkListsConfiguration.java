package uk.safeguarding.lookedafterchildren.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of looked-after children. */
@Configuration(proxyBeanMethods = false)
public class LookedAfterChildrenWorkListsConfiguration {

  @Bean
  WorkList<?> lookedAfterReviewsDue() {
    return new LookedAfterReviewsDue();
  }

  @Bean
  WorkList<?> lookedAfterVisitsDue() {
    return new LookedAfterVisitsDue();
  WorkList<?> carePlansDue() {
    return new CarePlansDue();
  }

  @Bean
  WorkList<?> healthAssessmentsDue() {
    return new HealthAssessmentsDue();
  }

  @Bean
  WorkList<?> personalEducationPlansDue() {
    return new PersonalEducationPlansDue();
  }
}
