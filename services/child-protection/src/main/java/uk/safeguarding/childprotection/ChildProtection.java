package uk.safeguarding.childprotection;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.childprotection.conference.InitialChildProtectionConferenceConfiguration;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanConfiguration;
import uk.safeguarding.childprotection.proceedings.careproceedings.CareProceedingsConfiguration;
import uk.safeguarding.childprotection.proceedings.preproceedings.PreProceedingsConfiguration;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryConfiguration;
import uk.safeguarding.childprotection.strategydiscussion.StrategyDiscussionConfiguration;
import uk.safeguarding.childprotection.temporaryregistration.TemporaryRegistrationConfiguration;
import uk.safeguarding.childprotection.worklists.ChildProtectionWorkListsConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.records.RecordsConfiguration;
import uk.safeguarding.platform.vault.VaultConfiguration;
import uk.safeguarding.platform.worklists.WorkListServing;
import uk.safeguarding.platform.worklists.WorkListServing.WorkListsTitle;

/** The child protection service's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  RecordsConfiguration.class,
  VaultConfiguration.class,
  WorkListServing.class,
  StrategyDiscussionConfiguration.class,
  Section47EnquiryConfiguration.class,
  InitialChildProtectionConferenceConfiguration.class,
  TemporaryRegistrationConfiguration.class,
  ChildProtectionPlanConfiguration.class,
  PreProceedingsConfiguration.class,
  CareProceedingsConfiguration.class,
  ChildProtectionWorkListsConfiguration.class
})
public class ChildProtection {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "child-protection", ChildProtection.class, List.of("/child-protection"));

  /** Starts this service by itself, against the servers that its environment names. */
  public static void main(String... arguments) {
    ServiceApplication.run(SERVICE, arguments);
  }

  @Bean
  Publication publication() {
    return new PublishedAsRecorded();
  }

  @Bean
  WorkListsTitle workListsTitle() {
    return new WorkListsTitle(32, "Child protection");
  }
}
