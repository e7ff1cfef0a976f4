package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import java.util.UUID;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.visits.VisitOutcome;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child was visited under the plan.
 *
 * @param visit the id of the visit
 * @param visitedOn the day of the visit
 * @param outcome whether the child was seen
 */
public record ChildProtectionVisitMade(
    ChildProtectionPlanId plan,
    ChildRef child,
    UUID visit,
    LocalDate visitedOn,
    VisitOutcome outcome)
    implements ChildProtectionPlanEvent {}
