package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A review of an approval should never have been recorded. */
public record FosterCarerReviewWithdrawn(FosterCarerId carer, UUID review, WithdrawalReason reason)
    implements FosterCarerEvent {}
