package uk.safeguarding.contactsandreferrals.assessment.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back an assessment that should never have been recorded. */
public record WithdrawAssessment(
    @TargetAggregateIdentifier AssessmentId assessment, WithdrawalReason reason)
    implements AssessmentCommand {}
