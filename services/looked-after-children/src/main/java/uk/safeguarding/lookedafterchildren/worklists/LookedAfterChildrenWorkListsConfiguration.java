package uk.safeguarding.lookedafterchildren.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of looked-after children. */
/** The work lists of the looked-after children service. */
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
  WorkList<?> childrenWaitingForMatch() {
    return new ChildrenWaitingForMatch();
  }

  @Bean
  WorkList<?> fosterCarerReviewsDue() {
    return new FosterCarerReviewsDue();
  }

  @Bean
  WorkList<?> temporaryApprovalsRunningOut() {
    return new TemporaryApprovalsRunningOut();
  }
}
