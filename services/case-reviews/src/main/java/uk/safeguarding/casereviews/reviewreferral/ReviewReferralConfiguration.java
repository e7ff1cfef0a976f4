package uk.safeguarding.casereviews.reviewreferral;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.records.RecordAccess;
import uk.safeguarding.platform.security.Routes;

/** Referrals for review, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(ReviewReferralResource.class)
public class ReviewReferralConfiguration {

  @Bean
  Aggregates reviewReferrals() {
    return Aggregates.of(ReviewReferralAggregate.class);
  }

  @Bean
  Routes reviewReferralRoutes() {
    return recordsUnder(
        "/case-reviews/review-referrals/{id}",
        RecordAccess.OF_THE_BUSINESS_UNIT,
        "/corrections/{correction}",
        "/decision",
        "/decision/corrections/{correction}",
        "/withdrawal");
  }
}
