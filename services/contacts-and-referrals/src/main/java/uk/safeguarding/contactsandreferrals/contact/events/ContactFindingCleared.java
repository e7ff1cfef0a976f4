package uk.safeguarding.contactsandreferrals.contact.events;

import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record ContactFindingCleared(ContactId contact, ChildRef child, Finding finding)
    implements ContactEvent {}
