package uk.safeguarding.contactsandreferrals.contact;

import static uk.safeguarding.platform.records.RecordRoutes.recordsUnder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.safeguarding.platform.commands.Aggregates;
import uk.safeguarding.platform.security.Routes;

/** Contacts, and who may record them. */
@Configuration(proxyBeanMethods = false)
@Import(ContactResource.class)
public class ContactConfiguration {

  @Bean
  Aggregates contacts() {
    return Aggregates.of(ContactAggregate.class);
  }

  @Bean
  Routes contactRoutes() {
    return recordsUnder(
        "/contacts-and-referrals/contacts/{id}",
        "/corrections/{correction}",
        "/outcome",
        "/outcome/corrections/{correction}",
        "/withdrawal");
  }
}
