package uk.safeguarding.casereviews.childdeath.events;

import uk.safeguarding.casereviews.childdeath.ChildDeathId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;

/** What has happened in the review of a child's death. */
public sealed interface ChildDeathEvent extends ServiceEvent
    permits ChildDeathNotified,
        ChildDeathCorrected,
        JointAgencyResponseTriggered,
        JointAgencyResponseCorrected,
        ChildDeathFormReceived,
        ChildDeathFormWithdrawn,
        ChildDeathReviewed,
        ChildDeathReviewCorrected,
        ChildDeathReviewCompleted,
        ChildDeathCompletionCorrected,
        ChildDeathWithdrawn,
        ChildDeathFindingMade,
        ChildDeathFindingCleared {

  ChildDeathId death();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
