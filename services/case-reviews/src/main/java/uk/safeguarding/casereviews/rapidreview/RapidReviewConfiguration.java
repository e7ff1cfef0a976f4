package uk.safeguarding.casereviews.rapidreview;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** Rapid reviews, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({RapidReviewResource.class, RapidReviewPanelResource.class})
public class RapidReviewConfiguration {

  @Bean
  Aggregates rapidReviews() {
    return Aggregates.of(RapidReviewAggregate.class);
  }

  @Bean
  Routes rapidReviewRoutes() {
    return recordsUnder(
        "/case-reviews/rapid-reviews/{id}",
        RecordAccess.OF_THE_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/meetings/{meeting}",
        "/meetings/{meeting}/withdrawal",
        "/submission",
        "/submission/corrections/{correction}",
        "/panel-answer",
        "/panel-answer/corrections/{correction}",
        "/withdrawal");
  }
}
