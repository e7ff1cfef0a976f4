package uk.safeguarding.contactsandreferrals.contact.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.contact.ContactId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a contact that should never have been recorded. */
public record WithdrawContact(@TargetAggregateIdentifier ContactId contact, WithdrawalReason reason)
    implements ContactCommand {}
