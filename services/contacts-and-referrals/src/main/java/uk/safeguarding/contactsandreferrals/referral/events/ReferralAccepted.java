package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.AcceptedFor;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The referral was accepted: the child may be in need, or at risk.
 *
 * @param route what the referral was accepted for
 */
public record ReferralAccepted(
    ReferralId referral, ChildRef child, AcceptedFor route, LocalDate decidedOn)
    implements ReferralEvent {}
