package uk.safeguarding.contactsandreferrals.domesticabusereferral.events;

import uk.safeguarding.contactsandreferrals.domesticabusereferral.DomesticAbuseReferralId;
import uk.safeguarding.kernel.ServiceEvent;

/**
 * What has happened to a domestic abuse referral. It is about an adult at risk, with any number of
 * children in the household or none, so no child can be its key: its subject is the record, and the
 * children are a list in the event. One event per child would count one referral several times and
 * could not say that there is no child.
 */
public sealed interface DomesticAbuseReferralEvent extends ServiceEvent
    permits DomesticAbuseReferralMade,
        DomesticAbuseReferralCorrected,
        DomesticAbuseReferralHeard,
        DomesticAbuseHearingCorrected,
        DomesticAbuseReferralWithdrawn,
        DomesticAbuseReferralFindingMade,
        DomesticAbuseReferralFindingCleared {

  DomesticAbuseReferralId referral();

  @Override
  default String subject() {
    return referral().toString();
  }
}
