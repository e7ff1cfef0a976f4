package uk.safeguarding.contactsandreferrals.referral.commands;

import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/** An intention about a referral. */
public sealed interface ReferralCommand
    permits ReceiveReferral,
        CorrectReferral,
        DecideReferral,
        CorrectReferralDecision,
        CloseReferral,
        CorrectReferralClosure,
        WithdrawReferral {

  ReferralId referral();
}
