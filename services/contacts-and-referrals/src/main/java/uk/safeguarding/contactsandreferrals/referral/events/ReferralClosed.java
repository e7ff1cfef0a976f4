package uk.safeguarding.contactsandreferrals.referral.events;

import java.time.LocalDate;
import uk.safeguarding.contactsandreferrals.referral.ClosureOutcome;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;
import uk.safeguarding.kernel.ChildRef;

/**
 * The case that the referral opened closed with an assessment.
 *
 * @param closureAssessmentOn the day of the assessment with which the case closed
 */
public record ReferralClosed(
    ReferralId referral, ChildRef child, ClosureOutcome outcome, LocalDate closureAssessmentOn)
    implements ReferralEvent {}
