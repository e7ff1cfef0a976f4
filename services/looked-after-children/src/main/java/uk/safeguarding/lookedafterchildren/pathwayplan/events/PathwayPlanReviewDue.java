package uk.safeguarding.lookedafterchildren.pathwayplan.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/**
 * From now on the next review is due on this day.
 *
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record PathwayPlanReviewDue(
    PathwayPlanId plan, ChildRef child, LocalDate since, LocalDate dueOn)
    implements PathwayPlanEvent {}
