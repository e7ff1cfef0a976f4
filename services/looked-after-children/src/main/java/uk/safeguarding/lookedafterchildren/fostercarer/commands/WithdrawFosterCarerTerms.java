package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Take back a change of terms. */
public record WithdrawFosterCarerTerms(
    @TargetAggregateIdentifier FosterCarerId carer, UUID terms, WithdrawalReason reason)
    implements FosterCarerEntryCommand {}
