package uk.safeguarding.contactsandreferrals.assessment.events;

import uk.safeguarding.contactsandreferrals.assessment.AssessmentId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a child and family assessment. */
public sealed interface AssessmentEvent extends ServiceEvent
    permits AssessmentStarted,
        AssessmentCorrected,
        AssessmentReviewPointHeld,
        AssessmentReviewPointWithdrawn,
        AssessmentFactorsIdentified,
        AssessmentFactorsCorrected,
        AssessmentAuthorised,
        AssessmentAuthorisationCorrected,
        AssessmentWithdrawn,
        AssessmentFindingMade,
        AssessmentFindingCleared {

  AssessmentId assessment();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
