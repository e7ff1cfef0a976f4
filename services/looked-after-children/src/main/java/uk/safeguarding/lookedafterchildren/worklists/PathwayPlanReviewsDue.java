package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.REVIEW;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCompleted;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.NeedsAssessmentCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorisationCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanAuthorised;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEndCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEnded;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanEvent;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingCleared;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanFindingMade;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewDue;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanReviewed;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanWithdrawn;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningCorrected;
import uk.safeguarding.lookedafterchildren.pathwayplan.events.PathwayPlanningStarted;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Pathway plans, by the day by which they are to be reviewed next. */
public final class PathwayPlanReviewsDue implements WorkList<PathwayPlanEvent> {

  @Override
  public String name() {
    return "pathway-plan-reviews-due";
  }

  @Override
  public String title() {
    return "Pathway plans to review";
  }

  @Override
  public String limit() {
    return REVIEW + ", " + REVIEW.source();
  }

  @Override
  public Class<PathwayPlanEvent> eventType() {
    return PathwayPlanEvent.class;
  }

  @Override
  public Collection<String> keys(PathwayPlanEvent event) {
    return List.of(event.plan().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<PathwayPlanEvent> logged) {
    return switch (logged.event()) {
      case PathwayPlanReviewDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case PathwayPlanEnded _, PathwayPlanWithdrawn _ -> Change.remove();
      case PathwayPlanningStarted _,
          PathwayPlanningCorrected _,
          NeedsAssessmentCompleted _,
          NeedsAssessmentCorrected _,
          PathwayPlanAuthorised _,
          PathwayPlanAuthorisationCorrected _,
          PathwayPlanReviewed _,
          PathwayPlanReviewWithdrawn _,
          PathwayPlanEndCorrected _,
          PathwayPlanFindingMade _,
          PathwayPlanFindingCleared _ ->
          Change.keep();
    };
  }
}
