package uk.safeguarding.contactsandreferrals.assessment.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a review point that should never have been recorded.
 *
 * @param reviewPoint the review point, by the id that its sender chose
 */
public record WithdrawAssessmentReviewPoint(
    @TargetAggregateIdentifier AssessmentId assessment, UUID reviewPoint, WithdrawalReason reason)
    implements AssessmentCommand {}
