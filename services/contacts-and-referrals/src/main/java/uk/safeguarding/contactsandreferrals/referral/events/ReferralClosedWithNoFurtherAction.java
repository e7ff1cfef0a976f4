package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/** Nothing follows from the referral. */
public record ReferralClosedWithNoFurtherAction(
    ReferralId referral, ChildRef child, LocalDate decidedOn) implements ReferralEvent {}
