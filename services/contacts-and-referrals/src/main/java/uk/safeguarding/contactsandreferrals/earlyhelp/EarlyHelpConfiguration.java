package uk.safeguarding.contactsandreferrals.earlyhelp;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Early help, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import({EarlyHelpResource.class, EarlyHelpWorkResource.class})
public class EarlyHelpConfiguration {

  @Bean
  Aggregates earlyHelp() {
    return Aggregates.of(EarlyHelpAggregate.class);
  }

  @Bean
  Routes earlyHelpRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/early-help/{id}",
        "/corrections/{correction}",
        "/assessment",
        "/assessment/completion",
        "/assessment/corrections/{correction}",
        "/plan",
        "/plan/corrections/{correction}",
        "/reviews/{review}",
        "/reviews/{review}/withdrawal",
        "/step-up",
        "/end",
        "/end/corrections/{correction}",
        "/withdrawal");
  }
}
