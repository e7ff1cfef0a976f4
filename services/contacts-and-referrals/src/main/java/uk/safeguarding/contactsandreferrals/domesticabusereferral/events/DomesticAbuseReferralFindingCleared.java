package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record DomesticAbuseReferralFindingCleared(DomesticAbuseReferralId referral, Finding finding)
    implements DomesticAbuseReferralEvent {}
