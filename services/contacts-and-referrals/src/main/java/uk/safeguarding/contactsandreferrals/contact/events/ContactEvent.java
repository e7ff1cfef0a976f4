package uk.safeguarding.contactsandreferrals.contact.events;

import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a contact. */
public sealed interface ContactEvent extends ServiceEvent
    permits ContactReceived,
        ContactCorrected,
        ContactOutcomeRecorded,
        ContactOutcomeCorrected,
        ContactWithdrawn,
        ContactFindingMade,
        ContactFindingCleared {

  ContactId contact();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
