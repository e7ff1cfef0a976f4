package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Take back a hold. */
public record WithdrawFosterCarerHold(
    @TargetAggregateIdentifier FosterCarerId carer, UUID hold, WithdrawalReason reason)
    implements FosterCarerEntryCommand {}
