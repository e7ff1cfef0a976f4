package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.PlanEndReason;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child ceased to be subject of the plan.
 *
 * @param endedOn the last day of the plan
 */
public record ChildProtectionPlanEnded(
    ChildProtectionPlanId plan, ChildRef child, LocalDate endedOn, PlanEndReason reason)
    implements ChildProtectionPlanEvent {}
