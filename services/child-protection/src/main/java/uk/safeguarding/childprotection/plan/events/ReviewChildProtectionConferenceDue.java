package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;

/**
 * From now on the next review conference is due on this day.
 *
 * @param since the day from which the limit runs
 * @param dueOn the last day on which it is kept
 */
public record ReviewChildProtectionConferenceDue(
    ChildProtectionPlanId plan, ChildRef child, LocalDate since, LocalDate dueOn)
    implements ChildProtectionPlanEvent {}
