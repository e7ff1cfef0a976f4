package uk.safeguarding.lookedafterchildren.periodofcare.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.periodofcare.PeriodOfCareId;

/**
 * From now on the next review is due on this day.
 *
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record LookedAfterReviewDue(
    PeriodOfCareId period, ChildRef child, LocalDate since, LocalDate dueOn)
    implements PeriodOfCareEvent {}
