package uk.safeguarding.lookedafterchildren.healthassessment.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** The health assessment should never have been recorded. */
public record HealthAssessmentWithdrawn(
    HealthAssessmentId assessment, ChildRef child, WithdrawalReason reason)
    implements HealthAssessmentEvent {}
