package uk.safeguarding.childprotection.worklists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.safeguarding.platform.worklists.WorkList;

/** The work lists of child protection. */
@Configuration(proxyBeanMethods = false)
public class ChildProtectionWorkListsConfiguration {

  @Bean
  WorkList<?> conferencesDue() {
    return new ConferencesDue();
  }

  @Bean
  WorkList<?> coreGroupsDue() {
    return new CoreGroupsDue();
  }

  @Bean
  WorkList<?> longPlans() {
    return new LongPlans();
  }

  @Bean
  WorkList<?> openSection47Enquiries() {
    return new OpenSection47Enquiries();
  }

  @Bean
  WorkList<?> reviewConferencesDue() {
    return new ReviewConferencesDue();
  }

  @Bean
  WorkList<?> visitsDue() {
    return new VisitsDue();
  }
}
