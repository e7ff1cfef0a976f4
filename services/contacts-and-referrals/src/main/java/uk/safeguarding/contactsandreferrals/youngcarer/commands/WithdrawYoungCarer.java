package uk.safeguarding.contactsandreferrals.youngcarer.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a record that should never have been made. */
public record WithdrawYoungCarer(
    @TargetAggregateIdentifier YoungCarerId carer, WithdrawalReason reason)
    implements YoungCarerCommand {}
