package uk.safeguarding.contactsandreferrals.domesticabusereferral;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Domestic abuse referrals, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(DomesticAbuseReferralResource.class)
public class DomesticAbuseReferralConfiguration {

  @Bean
  Aggregates domesticAbuseReferrals() {
    return Aggregates.of(DomesticAbuseReferralAggregate.class);
  }

  @Bean
  Routes domesticAbuseReferralRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/domestic-abuse-referrals/{id}",
        "/corrections/{correction}",
        "/hearing",
        "/hearing/corrections/{correction}",
        "/withdrawal");
  }
}
