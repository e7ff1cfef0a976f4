package uk.safeguarding.contactsandreferrals.referral.events;

import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code ReferralPractice}. */
public record ReferralFindingMade(ReferralId referral, ChildRef child, Finding finding)
    implements ReferralEvent {}
