package uk.safeguarding.reporting.facts.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.Counted;
import uk.safeguarding.reporting.subjects.Said;

class ContactsReceivedTest {

  @Test
  void a_contact_counts_on_its_day_in_london_until_it_is_withdrawn() {
    Said said =
        new Said().and("contact-received", "contact/1", "{'receivedAt': '2018-03-31T23:30:00Z'}");
    assertThat(Counted.by(new ContactsReceived(), said).happened("contacts-received", "2018-04"))
        .isOne();
    said.and("contact-withdrawn", "contact/1", "{}");
    assertThat(Counted.by(new ContactsReceived(), said).happened("contacts-received", "2018-04"))
        .isZero();
  }
}
