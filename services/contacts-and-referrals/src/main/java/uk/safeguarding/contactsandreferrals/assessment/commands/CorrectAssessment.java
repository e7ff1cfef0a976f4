package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.contactsandreferrals.referral.ReferralId;

/**
 * Correct how an assessment began.
 *
 * @param referral the referral that it follows
 * @param referredOn the day of that referral, from which its limits run
 */
public record CorrectAssessment(
    @TargetAggregateIdentifier AssessmentId assessment,
    ReferralId referral,
    LocalDate referredOn,
    LocalDate startedOn)
    implements AssessmentCommand {}
