package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Take back a review. */
public record WithdrawFosterCarerReview(
    @TargetAggregateIdentifier FosterCarerId carer, UUID review, WithdrawalReason reason)
    implements FosterCarerEntryCommand {}
