package uk.safeguarding.contactsandreferrals;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.contactsandreferrals.allegation.AllegationConfiguration;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentConfiguration;
import uk.safeguarding.contactsandreferrals.child.ChildConfiguration;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanConfiguration;
import uk.safeguarding.contactsandreferrals.contact.ContactConfiguration;
import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralConfiguration;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpConfiguration;
import uk.safeguarding.contactsandreferrals.exploitationrisk.ExploitationRiskConfiguration;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeConfiguration;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringConfiguration;
import uk.safeguarding.contactsandreferrals.received.ReceptionConfiguration;
import uk.safeguarding.contactsandreferrals.referral.ReferralConfiguration;
import uk.safeguarding.contactsandreferrals.worklists.MissingAndExploitationWorkLists;
import uk.safeguarding.contactsandreferrals.worklists.WorkListsConfiguration;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.records.RecordsConfiguration;
import uk.safeguarding.platform.vault.VaultConfiguration;
import uk.safeguarding.platform.worklists.WorkListServing;
import uk.safeguarding.platform.worklists.WorkListServing.WorkListsTitle;

/** The front door's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  RecordsConfiguration.class,
  VaultConfiguration.class,
  WorkListServing.class,
  ReceptionConfiguration.class,
  ChildConfiguration.class,
  ContactConfiguration.class,
  ReferralConfiguration.class,
  AssessmentConfiguration.class,
  EarlyHelpConfiguration.class,
  ChildInNeedPlanConfiguration.class,
  WorkListsConfiguration.class,
  MissingEpisodeConfiguration.class,
  ExploitationRiskConfiguration.class,
  PrivateFosteringConfiguration.class,
  DomesticAbuseReferralConfiguration.class,
  AllegationConfiguration.class,
  YoungCarerConfiguration.class,
  MissingAndExploitationWorkLists.class
})
public class ContactsAndReferrals {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "contacts-and-referrals", ContactsAndReferrals.class, List.of("/contacts-and-referrals"));

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
    return new WorkListsTitle(31, "Front door");
  }
}
