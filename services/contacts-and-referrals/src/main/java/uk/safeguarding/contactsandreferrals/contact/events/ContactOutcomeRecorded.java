package uk.safeguarding.contactsandreferrals.contact.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ContactOutcome;
import uk.safeguarding.kernel.ChildRef;

/** It was decided what follows from the contact. */
public record ContactOutcomeRecorded(
    ContactId contact, ChildRef child, ContactOutcome outcome, LocalDate decidedOn)
    implements ContactEvent {}
