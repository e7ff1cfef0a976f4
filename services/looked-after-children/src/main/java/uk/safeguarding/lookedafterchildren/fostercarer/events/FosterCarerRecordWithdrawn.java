package uk.safeguarding.lookedafterchildren.fostercarer.events;

import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** The foster carer should never have been recorded. */
public record FosterCarerRecordWithdrawn(FosterCarerId carer, WithdrawalReason reason)
    implements FosterCarerEvent {}
