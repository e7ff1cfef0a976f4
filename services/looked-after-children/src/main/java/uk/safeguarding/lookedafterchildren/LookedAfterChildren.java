package uk.safeguarding.lookedafterchildren;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterConfiguration;
import uk.safeguarding.lookedafterchildren.adoption.AdoptionConfiguration;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverConfiguration;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanConfiguration;
import uk.safeguarding.lookedafterchildren.education.EducationRecordConfiguration;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerConfiguration;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentConfiguration;
import uk.safeguarding.lookedafterchildren.healthcheck.HealthCheckConfiguration;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanConfiguration;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareConfiguration;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanConfiguration;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationConfiguration;
import uk.safeguarding.lookedafterchildren.specialguardianship.SpecialGuardianshipConfiguration;
import uk.safeguarding.lookedafterchildren.strengthsanddifficulties.StrengthsAndDifficultiesQuestionnaireConfiguration;
import uk.safeguarding.lookedafterchildren.substancemisuse.SubstanceMisuseConfiguration;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingConfiguration;
import uk.safeguarding.lookedafterchildren.worklists.LookedAfterChildrenWorkListsConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.records.RecordsConfiguration;
import uk.safeguarding.platform.vault.VaultConfiguration;
import uk.safeguarding.platform.worklists.WorkListServing;
import uk.safeguarding.platform.worklists.WorkListServing.WorkListsTitle;

/** The looked-after children service's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  RecordsConfiguration.class,
  VaultConfiguration.class,
  WorkListServing.class,
  AdoptionConfiguration.class,
  CareLeaverConfiguration.class,
  CarePlanConfiguration.class,
  EducationRecordConfiguration.class,
  FosterCarerConfiguration.class,
  HealthAssessmentConfiguration.class,
  HealthCheckConfiguration.class,
  PathwayPlanConfiguration.class,
  PeriodOfCareConfiguration.class,
  PersonalEducationPlanConfiguration.class,
  ProspectiveAdopterConfiguration.class,
  SocialWorkerAllocationConfiguration.class,
  SpecialGuardianshipConfiguration.class,
  StrengthsAndDifficultiesQuestionnaireConfiguration.class,
  SubstanceMisuseConfiguration.class,
  UnaccompaniedAsylumSeekingConfiguration.class,
  LookedAfterChildrenWorkListsConfiguration.class
})
public class LookedAfterChildren {

  public static final SafeguardingService SERVICE =
      new SafeguardingService(
          "looked-after-children", LookedAfterChildren.class, List.of("/looked-after-children"));

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
    return new WorkListsTitle(33, "Looked-after children");
  }
}
