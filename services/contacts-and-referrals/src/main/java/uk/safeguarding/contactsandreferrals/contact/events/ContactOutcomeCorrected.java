package uk.safeguarding.contactsandreferrals.contact.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.contactsandreferrals.contact.ContactOutcome;
import uk.safeguarding.kernel.ChildRef;

/** The outcome was recorded wrongly; it was this. */
public record ContactOutcomeCorrected(
    ContactId contact, ChildRef child, ContactOutcome outcome, LocalDate decidedOn)
    implements ContactEvent {}
