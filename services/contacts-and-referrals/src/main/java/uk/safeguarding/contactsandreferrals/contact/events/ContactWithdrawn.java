package uk.safeguarding.contactsandreferrals.contact.events;

import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The contact should never have been recorded. */
public record ContactWithdrawn(ContactId contact, ChildRef child, WithdrawalReason reason)
    implements ContactEvent {}
