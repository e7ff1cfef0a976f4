package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.kernel.WithdrawalReason;

/** The referral should never have been recorded. */
public record DomesticAbuseReferralWithdrawn(
    DomesticAbuseReferralId referral, WithdrawalReason reason)
    implements DomesticAbuseReferralEvent {}
