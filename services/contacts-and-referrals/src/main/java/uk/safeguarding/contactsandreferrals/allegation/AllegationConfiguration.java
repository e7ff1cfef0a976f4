package uk.safeguarding.contactsandreferrals.allegation;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Allegations, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(AllegationResource.class)
public class AllegationConfiguration {

  @Bean
  Aggregates allegations() {
    return Aggregates.of(AllegationAggregate.class);
  }

  @Bean
  Routes allegationRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/allegations/{id}",
        "/corrections/{correction}",
        "/designated-officer-referral",
        "/designated-officer-referral/corrections/{correction}",
        "/meetings/{meeting}",
        "/meetings/{meeting}/withdrawal",
        "/conclusion",
        "/conclusion/corrections/{correction}",
        "/withdrawal");
  }
}
