package uk.safeguarding.lookedafterchildren.worklists;

import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.FIRST_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT;
import static uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareLimits.NEXT_VISIT_LONG_TERM;

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

/** Looked-after children, by the day by which they are to be visited next. */
public final class LookedAfterVisitsDue implements WorkList<PeriodOfCareEvent> {

  @Override
  public String name() {
    return "looked-after-visits-due";
  }

  @Override
  public String title() {
    return "Visits to looked-after children due";
  }

  @Override
  public String limit() {
    return FIRST_VISIT
        + ", "
        + FIRST_VISIT.source()
        + "; "
        + NEXT_VISIT
        + ", "
        + NEXT_VISIT.source()
        + "; "
        + NEXT_VISIT_LONG_TERM
        + ", "
        + NEXT_VISIT_LONG_TERM.source();
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
      case LookedAfterVisitDue it ->
          Change.put(WorkItem.due(key, it.child(), it.since(), it.dueOn()));
      case PeriodOfCareEnded _, PeriodOfCareWithdrawn _ -> Change.remove();
      case EpisodeOfCareCorrected _,
          EpisodeOfCareStarted _,
          EpisodeOfCareWithdrawn _,
          LookedAfterReviewDue _,
          LookedAfterReviewHeld _,
          LookedAfterReviewWithdrawn _,
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
