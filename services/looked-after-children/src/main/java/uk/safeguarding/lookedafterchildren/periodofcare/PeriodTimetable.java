package uk.safeguarding.lookedafterchildren.periodofcare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.timetable.Due;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterReviewDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.LookedAfterVisitDue;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareStarted;

/** What is due next while a child is looked after. */
final class PeriodTimetable {

  private PeriodTimetable() {}

  /** An event for each limit that runs otherwise after an event than before it. */
  static List<PeriodOfCareEvent> changes(
      PeriodOfCareId id, PeriodOfCare before, PeriodOfCare after) {
    var changes = new ArrayList<PeriodOfCareEvent>();
    PeriodOfCareStarted start = after.begun();
    Due visit = due(after, VisitClock::due);
    if (visit != null && !visit.equals(due(before, VisitClock::due))) {
      changes.add(new LookedAfterVisitDue(id, start.child(), visit.since(), visit.dueOn()));
    }
    Due review = due(after, ReviewClock::due);
    if (review != null && !review.equals(due(before, ReviewClock::due))) {
      changes.add(new LookedAfterReviewDue(id, start.child(), review.since(), review.dueOn()));
    }
    return changes;
  }

  /**
   * Null while nothing is due. Of short breaks nothing is: regulation 48 of the Care Planning
   * Regulations 2010 leaves their visits to agreement and counts them in days of placement.
   */
  private static @Nullable Due due(PeriodOfCare period, Function<PeriodOfCare, Due> clock) {
    PeriodOfCareStarted start = period.start();
    return start == null
            || start.legalStatus().isShortBreak()
            || period.status() != PeriodOfCare.Status.OPEN
        ? null
        : clock.apply(period);
  }
}
