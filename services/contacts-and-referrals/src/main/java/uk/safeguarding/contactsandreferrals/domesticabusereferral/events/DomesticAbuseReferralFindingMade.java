package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code DomesticAbuseReferralPractice}. */
public record DomesticAbuseReferralFindingMade(DomesticAbuseReferralId referral, Finding finding)
    implements DomesticAbuseReferralEvent {}
