package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitOutcome;
import uk.safeguarding.lookedafterchildren.periodofcare.visits.VisitPlace;

/**
 * The child was visited.
 *
 * @param visit the id of the visit
 * @param visitedOn the day of the visit
 * @param recordedOn the day on which its record was written
 * @param outcome whether the child was seen
 * @param place where the visit was made
 */
public record LookedAfterVisitMade(
    PeriodOfCareId period,
    ChildRef child,
    UUID visit,
    LocalDate visitedOn,
    LocalDate recordedOn,
    VisitOutcome outcome,
    VisitPlace place)
    implements PeriodOfCareEvent {}
