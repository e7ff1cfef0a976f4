package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanLimits.ASSESSMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.milestones.MilestoneMonth;
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

/**
 * Young people whose needs are not assessed yet. Of the 16th birthday only the month is known, so
 * the first day on which the limit can end is shown.
 */
public final class PathwayAssessmentsDue implements WorkList<PathwayPlanEvent> {

  @Override
  public String name() {
    return "pathway-assessments-due";
  }

  @Override
  public String title() {
    return "Needs assessments of young people leaving care";
  }

  @Override
  public String limit() {
    return ASSESSMENT + ", " + ASSESSMENT.source();
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
      case PathwayPlanningStarted it ->
          waiting(key, it.child(), it.sixteenIn(), it.becameEligibleOn());
      case PathwayPlanningCorrected it -> {
        LocalDate day = it.becameEligibleOn();
        yield item == null || day == null
            ? Change.keep()
            : Change.put(WorkItem.due(key, it.child(), day, ASSESSMENT.lastDay(day)));
      }
      case NeedsAssessmentCompleted _, PathwayPlanEnded _, PathwayPlanWithdrawn _ ->
          Change.remove();
      case NeedsAssessmentCorrected _,
          PathwayPlanAuthorised _,
          PathwayPlanAuthorisationCorrected _,
          PathwayPlanReviewed _,
          PathwayPlanReviewWithdrawn _,
          PathwayPlanReviewDue _,
          PathwayPlanEndCorrected _,
          PathwayPlanFindingMade _,
          PathwayPlanFindingCleared _ ->
          Change.keep();
    };
  }

  private static Change<WorkItem> waiting(
      String key,
      ChildRef child,
      @Nullable MilestoneMonth sixteenIn,
      @Nullable LocalDate becameEligibleOn) {
    if (becameEligibleOn == null && sixteenIn == null) {
      return Change.keep();
    }
    LocalDate since =
        becameEligibleOn == null
            ? Objects.requireNonNull(sixteenIn).month().firstDay()
            : becameEligibleOn;
    return Change.put(WorkItem.due(key, child, since, ASSESSMENT.lastDay(since)));
  }
}
