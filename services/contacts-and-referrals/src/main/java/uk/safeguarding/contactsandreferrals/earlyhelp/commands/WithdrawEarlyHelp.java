package uk.safeguarding.contactsandreferrals.earlyhelp.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.earlyhelp.EarlyHelpId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back early help that should never have been recorded. */
public record WithdrawEarlyHelp(
    @TargetAggregateIdentifier EarlyHelpId earlyHelp, WithdrawalReason reason)
    implements EarlyHelpCommand {}
