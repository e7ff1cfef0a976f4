package uk.safeguarding.lookedafterchildren.unaccompanied.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.unaccompanied.UnaccompaniedAsylumSeekingId;

/** The status should never have been recorded. */
public record UnaccompaniedStatusWithdrawn(
    UnaccompaniedAsylumSeekingId unaccompanied, ChildRef child, WithdrawalReason reason)
    implements UnaccompaniedAsylumSeekingEvent {}
