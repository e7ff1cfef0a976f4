package uk.safeguarding.casereviews;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.casereviews.childdeath.ChildDeathConfiguration;
import uk.safeguarding.casereviews.childdeath.published.ChildDeathPublication;
import uk.safeguarding.casereviews.childdeathreturn.ChildDeathReturnConfiguration;
import uk.safeguarding.casereviews.incident.SeriousIncidentConfiguration;
import uk.safeguarding.casereviews.learning.LearningProductConfiguration;
import uk.safeguarding.casereviews.learningviews.LearningViewsConfiguration;
import uk.safeguarding.casereviews.practicereview.PracticeReviewConfiguration;
import uk.safeguarding.casereviews.rapidreview.RapidReviewConfiguration;
import uk.safeguarding.casereviews.recommendation.RecommendationConfiguration;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralConfiguration;
import uk.safeguarding.casereviews.worklists.CaseReviewsWorkListsConfiguration;
import uk.safeguarding.platform.host.SafeguardingService;
import uk.safeguarding.platform.host.ServiceApplication;
import uk.safeguarding.platform.publishing.Publication;
import uk.safeguarding.platform.publishing.PublishedAsRecorded;
import uk.safeguarding.platform.publishing.PublishingConfiguration;
import uk.safeguarding.platform.records.RecordsConfiguration;
import uk.safeguarding.platform.vault.VaultConfiguration;
import uk.safeguarding.platform.web.page.Templates;
import uk.safeguarding.platform.worklists.WorkListServing;
import uk.safeguarding.platform.worklists.WorkListServing.WorkListsTitle;

/** The case reviews service's parts, named one by one. */
@Configuration(proxyBeanMethods = false)
@Import({
  PublishingConfiguration.class,
  RecordsConfiguration.class,
  VaultConfiguration.class,
  WorkListServing.class,
  ChildDeathConfiguration.class,
  ChildDeathReturnConfiguration.class,
  LearningProductConfiguration.class,
  LearningViewsConfiguration.class,
  PracticeReviewConfiguration.class,
  RapidReviewConfiguration.class,
  RecommendationConfiguration.class,
  ReviewReferralConfiguration.class,
  SeriousIncidentConfiguration.class,
  CaseReviewsWorkListsConfiguration.class
})
public class CaseReviews {

  public static final SafeguardingService SERVICE =
      new SafeguardingService("case-reviews", CaseReviews.class, List.of("/case-reviews"));

  /** Starts this service by itself, against the servers that its environment names. */
  public static void main(String... arguments) {
    ServiceApplication.run(SERVICE, arguments);
  }

  @Bean
  Publication publication() {
    return new ChildDeathPublication(new PublishedAsRecorded());
  }

  @Bean
  Templates templates() {
    return Templates.precompiledIn("uk.safeguarding.casereviews.pages");
  }

  @Bean
  WorkListsTitle workListsTitle() {
    return new WorkListsTitle(34, "Case reviews");
  }
}
