package uk.safeguarding.lookedafterchildren.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of looked-after children. */
@Configuration(proxyBeanMethods = false)
public class LookedAfterChildrenWorkListsConfiguration {

  @Bean
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
