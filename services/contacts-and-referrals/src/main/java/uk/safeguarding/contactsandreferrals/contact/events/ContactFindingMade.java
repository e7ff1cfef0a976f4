package uk.safeguarding.contactsandreferrals.contact.events;

import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ContactPractice}. */
public record ContactFindingMade(ContactId contact, ChildRef child, Finding finding)
    implements ContactEvent {}
