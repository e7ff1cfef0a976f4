package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** An extension of a temporary approval should never have been recorded. */
public record TemporaryApprovalExtensionWithdrawn(
    FosterCarerId carer, UUID extension, WithdrawalReason reason) implements FosterCarerEvent {}
