package uk.safeguarding.lookedafterchildren.unaccompanied.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** Take back a status that should never have been recorded. */
public record WithdrawUnaccompaniedStatus(
    @TargetAggregateIdentifier UnaccompaniedAsylumSeekingId unaccompanied, WithdrawalReason reason)
    implements UnaccompaniedAsylumSeekingCommand {}
