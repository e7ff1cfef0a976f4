package uk.safeguarding.contactsandreferrals.referral.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.referral.ClosureOutcome;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/**
 * Correct how the case closed.
 *
 * @param closureAssessmentOn the day of the assessment with which the case closed
 */
public record CorrectReferralClosure(
    @TargetAggregateIdentifier ReferralId referral,
    ClosureOutcome outcome,
    LocalDate closureAssessmentOn)
    implements ReferralCommand {}
