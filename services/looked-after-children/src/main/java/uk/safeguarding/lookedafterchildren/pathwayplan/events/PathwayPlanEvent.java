package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** What has happened to a pathway plan. */
public sealed interface PathwayPlanEvent extends ServiceEvent
    permits PathwayPlanningStarted,
        PathwayPlanningCorrected,
        NeedsAssessmentCompleted,
        NeedsAssessmentCorrected,
        PathwayPlanAuthorised,
        PathwayPlanAuthorisationCorrected,
        PathwayPlanReviewed,
        PathwayPlanReviewWithdrawn,
        PathwayPlanReviewDue,
        PathwayPlanEnded,
        PathwayPlanEndCorrected,
        PathwayPlanWithdrawn,
        PathwayPlanFindingMade,
        PathwayPlanFindingCleared {

  PathwayPlanId plan();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
