package uk.safeguarding.lookedafterchildren.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of the service. */
@Configuration(proxyBeanMethods = false)
public class LookedAfterChildrenWorkListsConfiguration {

  @Bean
  WorkList<?> careLeaverContactsDue() {
    return new CareLeaverContactsDue();
  }

  @Bean
  WorkList<?> carePlansDue() {
    return new CarePlansDue();
  }

  @Bean
  WorkList<?> childrenWaitingForMatch() {
    return new ChildrenWaitingForMatch();
  }

  @Bean
  WorkList<?> fosterCarerReviewsDue() {
    return new FosterCarerReviewsDue();
  }

  @Bean
  WorkList<?> healthAssessmentsDue() {
    return new HealthAssessmentsDue();
  }

  @Bean
  WorkList<?> lookedAfterReviewsDue() {
    return new LookedAfterReviewsDue();
  }

  @Bean
  WorkList<?> lookedAfterVisitsDue() {
    return new LookedAfterVisitsDue();
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
  WorkList<?> personalEducationPlansDue() {
    return new PersonalEducationPlansDue();
  }

  @Bean
  WorkList<?> temporaryApprovalsRunningOut() {
    return new TemporaryApprovalsRunningOut();
  }

  @Bean
  WorkList<?> turningEighteenWithoutPlan() {
    return new TurningEighteenWithoutPlan();
  }
}
