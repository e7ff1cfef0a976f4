package uk.safeguarding.contactsandreferrals.contact.commands;

import uk.safeguarding.contactsandreferrals.contact.ContactId;

/** An intention about a contact. */
public sealed interface ContactCommand
    permits ReceiveContact,
        CorrectContact,
        RecordContactOutcome,
        CorrectContactOutcome,
        WithdrawContact {

  ContactId contact();
}
