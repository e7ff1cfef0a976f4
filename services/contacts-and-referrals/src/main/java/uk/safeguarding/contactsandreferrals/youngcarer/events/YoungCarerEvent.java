package uk.safeguarding.contactsandreferrals.youngcarer.events;

import uk.safeguarding.contactsandreferrals.youngcarer.YoungCarerId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened to a young carer. */
public sealed interface YoungCarerEvent extends ServiceEvent
    permits YoungCarerIdentified,
        YoungCarerCorrected,
        YoungCarerAssessmentStarted,
        YoungCarerAssessmentCorrected,
        YoungCarerAssessmentCompleted,
        YoungCarerAssessmentOutcomeCorrected,
        YoungCarerSupportPlanStarted,
        YoungCarerSupportPlanCorrected,
        YoungCarerEnded,
        YoungCarerEndCorrected,
        YoungCarerWithdrawn,
        YoungCarerFindingMade,
        YoungCarerFindingCleared {

  YoungCarerId carer();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
