package uk.safeguarding.contactsandreferrals.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The work lists of the front door. */
@Configuration(proxyBeanMethods = false)
public class WorkListsConfiguration {

  @Bean
  ReferralDecisionsDue referralDecisionsDue() {
    return new ReferralDecisionsDue();
  }

  @Bean
  AssessmentsNearing45Days assessmentsNearing45Days() {
    return new AssessmentsNearing45Days();
  }

  @Bean
  ChildInNeedReviewsDue childInNeedReviewsDue() {
    return new ChildInNeedReviewsDue();
  }
}
