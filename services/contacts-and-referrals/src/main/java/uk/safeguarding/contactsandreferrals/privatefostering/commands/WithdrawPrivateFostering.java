package uk.safeguarding.contactsandreferrals.privatefostering.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a record that should never have been made. */
public record WithdrawPrivateFostering(
    @TargetAggregateIdentifier PrivateFosteringArrangementId arrangement, WithdrawalReason reason)
    implements PrivateFosteringCommand {}
