package uk.safeguarding.lookedafterchildren.healthassessment.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.healthassessment.HealthAssessmentId;

/** What has happened to a health assessment. */
public sealed interface HealthAssessmentEvent extends ServiceEvent
    permits HealthAssessmentArranged,
        HealthAssessmentCorrected,
        HealthAssessmentOutcomeRecorded,
        HealthAssessmentOutcomeCorrected,
        HealthAssessmentWithdrawn,
        HealthAssessmentFindingMade,
        HealthAssessmentFindingCleared {

  HealthAssessmentId assessment();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
