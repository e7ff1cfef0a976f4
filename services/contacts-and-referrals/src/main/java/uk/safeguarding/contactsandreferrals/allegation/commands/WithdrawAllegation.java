package uk.safeguarding.contactsandreferrals.allegation.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.allegation.AllegationId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a record that should never have been made. */
public record WithdrawAllegation(
    @TargetAggregateIdentifier AllegationId allegation, WithdrawalReason reason)
    implements AllegationCommand {}
