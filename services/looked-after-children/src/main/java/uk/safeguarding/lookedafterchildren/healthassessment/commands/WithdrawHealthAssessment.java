package uk.safeguarding.lookedafterchildren.healthassessment.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** Take back a health assessment that should never have been recorded. */
public record WithdrawHealthAssessment(
    @TargetAggregateIdentifier HealthAssessmentId assessment, WithdrawalReason reason)
    implements HealthAssessmentCommand {}
