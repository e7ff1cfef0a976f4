package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.ClosureOutcome;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The closure was recorded wrongly; it was this.
 *
 * @param closureAssessmentOn the day of the assessment with which the case closed
 */
public record ReferralClosureCorrected(
    ReferralId referral, ChildRef child, ClosureOutcome outcome, LocalDate closureAssessmentOn)
    implements ReferralEvent {}
