package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A hold should never have been recorded. */
public record FosterCarerHoldWithdrawn(FosterCarerId carer, UUID hold, WithdrawalReason reason)
    implements FosterCarerEvent {}
