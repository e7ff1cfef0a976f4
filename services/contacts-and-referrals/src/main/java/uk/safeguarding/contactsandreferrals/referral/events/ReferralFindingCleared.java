package uk.safeguarding.contactsandreferrals.referral.events;

import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record ReferralFindingCleared(ReferralId referral, ChildRef child, Finding finding)
    implements ReferralEvent {}
