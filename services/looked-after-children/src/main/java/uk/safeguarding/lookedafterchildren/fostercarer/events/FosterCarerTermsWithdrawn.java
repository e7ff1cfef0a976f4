package uk.safeguarding.lookedafterchildren.fostercarer.events;

import java.util.UUID;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** A change of terms should never have been recorded. */
public record FosterCarerTermsWithdrawn(FosterCarerId carer, UUID terms, WithdrawalReason reason)
    implements FosterCarerEvent {}
