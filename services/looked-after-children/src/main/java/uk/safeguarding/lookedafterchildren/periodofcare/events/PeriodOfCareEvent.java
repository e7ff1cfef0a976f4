package uk.safeguarding.lookedafterchildren.periodofcare.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/** What has happened in a period of care. */
public sealed interface PeriodOfCareEvent extends ServiceEvent
    permits PeriodOfCareStarted,
        PeriodOfCareCorrected,
        EpisodeOfCareStarted,
        EpisodeOfCareCorrected,
        EpisodeOfCareWithdrawn,
        LookedAfterVisitMade,
        LookedAfterVisitWithdrawn,
        LookedAfterVisitDue,
        LookedAfterReviewHeld,
        LookedAfterReviewWithdrawn,
        LookedAfterReviewDue,
        PeriodOfCareEnded,
        PeriodOfCareEndCorrected,
        PeriodOfCareWithdrawn,
        PeriodOfCareFindingMade,
        PeriodOfCareFindingCleared {

  PeriodOfCareId period();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
