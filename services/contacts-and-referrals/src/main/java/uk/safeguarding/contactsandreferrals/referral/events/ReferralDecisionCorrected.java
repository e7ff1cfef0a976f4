package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.ReferralDecision;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The decision was recorded wrongly; it was this. */
public record ReferralDecisionCorrected(
    ReferralId referral, ChildRef child, ReferralDecision decision, LocalDate decidedOn)
    implements ReferralEvent {}
