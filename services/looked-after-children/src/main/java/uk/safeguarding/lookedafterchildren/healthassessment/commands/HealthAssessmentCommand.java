package uk.safeguarding.lookedafterchildren.healthassessment.commands;

import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** An intention about a health assessment. */
public sealed interface HealthAssessmentCommand
    permits ArrangeHealthAssessment,
        CorrectHealthAssessment,
        RecordHealthAssessmentOutcome,
        CorrectHealthAssessmentOutcome,
        WithdrawHealthAssessment {

  HealthAssessmentId assessment();
}
