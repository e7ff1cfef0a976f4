package uk.safeguarding.contactsandreferrals.domesticabusereferral.commands;

import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;

/** An intention about a domestic abuse referral. */
public sealed interface DomesticAbuseReferralCommand
    permits MakeDomesticAbuseReferral,
        CorrectDomesticAbuseReferral,
        HearDomesticAbuseReferral,
        CorrectDomesticAbuseHearing,
        WithdrawDomesticAbuseReferral {

  DomesticAbuseReferralId referral();
}
