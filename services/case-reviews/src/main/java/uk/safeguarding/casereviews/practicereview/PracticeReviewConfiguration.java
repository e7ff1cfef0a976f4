package uk.safeguarding.casereviews.practicereview;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** Practice reviews, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({
  PracticeReviewResource.class,
  ReviewProgressResource.class,
  ReviewPublicationResource.class
})
public class PracticeReviewConfiguration {

  @Bean
  Aggregates practiceReviews() {
    return Aggregates.of(PracticeReviewAggregate.class);
  }

  @Bean
  Routes practiceReviewRoutes() {
    return recordsUnder(
        "/case-reviews/practice-reviews/{id}",
        RecordAccess.OF_THE_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/chair-decision",
        "/chair-decision/corrections/{correction}",
        "/withdrawal",
        "/lead-reviewers/{reviewer}",
        "/lead-reviewers/{reviewer}/withdrawal",
        "/scopes/{scope}",
        "/stages/{step}",
        "/stages/{step}/withdrawal",
        "/completion",
        "/completion/corrections/{correction}",
        "/publications/{publication}",
        "/publications/{publication}/withdrawal",
        "/non-publication",
        "/non-publication/corrections/{correction}",
        "/themes/{identification}",
        "/themes/{identification}/withdrawal");
  }
}
