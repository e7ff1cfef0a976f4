package uk.safeguarding.contactsandreferrals;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentConfiguration;
import uk.safeguarding.contactsandreferrals.child.ChildConfiguration;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanConfiguration;
import uk.safeguarding.contactsandreferrals.contact.ContactConfiguration;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpConfiguration;
import uk.safeguarding.contactsandreferrals.received.ReceptionConfiguration;
import uk.safeguarding.contactsandreferrals.referral.ReferralConfiguration;
import uk.safeguarding.contactsandreferrals.worklists.WorkListsConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.records.RecordsConfiguration;

/** The front door's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  RecordsConfiguration.class,
  ReceptionConfiguration.class,
  ChildConfiguration.class,
  ContactConfiguration.class,
  ReferralConfiguration.class,
  AssessmentConfiguration.class,
  EarlyHelpConfiguration.class,
  ChildInNeedPlanConfiguration.class,
  WorkListsConfiguration.class
})
public class ContactsAndReferrals {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "contacts-and-referrals", ContactsAndReferrals.class, List.of("/contacts-and-referrals"));

  @Bean
  Publication publication() {
    return new PublishedAsRecorded();
  }
}
