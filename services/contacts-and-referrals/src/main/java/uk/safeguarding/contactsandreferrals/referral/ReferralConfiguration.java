package uk.safeguarding.contactsandreferrals.referral;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Referrals, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(ReferralResource.class)
public class ReferralConfiguration {

  @Bean
  Aggregates referrals() {
    return Aggregates.of(ReferralAggregate.class);
  }

  @Bean
  Routes referralRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/referrals/{id}",
        "/corrections/{correction}",
        "/decision",
        "/decision/corrections/{correction}",
        "/closure",
        "/closure/corrections/{correction}",
        "/withdrawal");
  }
}
