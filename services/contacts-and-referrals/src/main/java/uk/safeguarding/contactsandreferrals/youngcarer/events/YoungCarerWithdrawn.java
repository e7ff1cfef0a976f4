package uk.safeguarding.contactsandreferrals.youngcarer.events;

import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The record should never have been made. */
public record YoungCarerWithdrawn(YoungCarerId carer, ChildRef child, WithdrawalReason reason)
    implements YoungCarerEvent {}
