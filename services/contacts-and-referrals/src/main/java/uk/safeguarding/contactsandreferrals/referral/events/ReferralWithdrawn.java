package uk.safeguarding.contactsandreferrals.referral.events;

import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The referral should never have been recorded. */
public record ReferralWithdrawn(ReferralId referral, ChildRef child, WithdrawalReason reason)
    implements ReferralEvent {}
