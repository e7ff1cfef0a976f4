package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** Take back an extension. */
public record WithdrawTemporaryApprovalExtension(
    @TargetAggregateIdentifier FosterCarerId carer, UUID extension, WithdrawalReason reason)
    implements TemporaryApprovalCommand {}
