package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_REVIEW;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.SECOND_REVIEW;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.EpisodeOfCareWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewHeld;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitWithdrawn;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEndCorrected;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEnded;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingCleared;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareFindingMade;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareWithdrawn;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/** Looked-after children, by the day by which their case is to be reviewed next. */
public final class LookedAfterReviewsDue implements WorkList<PeriodOfCareEvent> {

  @Override
  public String name() {
    return "looked-after-reviews-due";
  }

  @Override
  public String title() {
    return "Looked-after reviews due";
  }

  @Override
  public String limit() {
    return FIRST_REVIEW
        + ", "
        + FIRST_REVIEW.source()
        + "; "
        + SECOND_REVIEW
        + ", "
        + SECOND_REVIEW.source()
        + "; "
        + NEXT_REVIEW
        + ", "
        + NEXT_REVIEW.source();
  }

  @Override
  public Class<PeriodOfCareEvent> eventType() {
    return PeriodOfCareEvent.class;
  }

  @Override
  public Collection<String> keys(PeriodOfCareEvent event) {
    return List.of(event.period().toString());
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<PeriodOfCareEvent> logged) {
    return switch (logged.event()) {
      case LookedAfterReviewDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case PeriodOfCareEnded _, PeriodOfCareWithdrawn _ -> Change.remove();
      case EpisodeOfCareCorrected _,
          EpisodeOfCareStarted _,
          EpisodeOfCareWithdrawn _,
          LookedAfterReviewHeld _,
          LookedAfterReviewWithdrawn _,
          LookedAfterVisitDue _,
          LookedAfterVisitMade _,
          LookedAfterVisitWithdrawn _,
          PeriodOfCareCorrected _,
          PeriodOfCareEndCorrected _,
          PeriodOfCareFindingCleared _,
          PeriodOfCareFindingMade _,
          PeriodOfCareStarted _ ->
          Change.keep();
    };
  }
}
