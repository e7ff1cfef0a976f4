package uk.safeguarding.contactsandreferrals.referral.events;

import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a referral. */
public sealed interface ReferralEvent extends ServiceEvent
    permits ReferralReceived,
        ReferralCorrected,
        ReferralAccepted,
        ReferralSteppedDownToEarlyHelp,
        ReferralClosedWithNoFurtherAction,
        ReferralDecisionCorrected,
        ReferralClosed,
        ReferralClosureCorrected,
        ReferralWithdrawn,
        ReferralFindingMade,
        ReferralFindingCleared {

  ReferralId referral();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
