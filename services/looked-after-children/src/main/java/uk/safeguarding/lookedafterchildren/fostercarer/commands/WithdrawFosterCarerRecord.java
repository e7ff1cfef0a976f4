package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Take back a foster carer who should never have been recorded. */
public record WithdrawFosterCarerRecord(
    @TargetAggregateIdentifier FosterCarerId carer, WithdrawalReason reason)
    implements FosterCarerCommand {}
