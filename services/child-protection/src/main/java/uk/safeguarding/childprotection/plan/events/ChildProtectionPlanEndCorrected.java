package uk.safeguarding.childprotection.plan.events;

import java.time.LocalDate;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.PlanEndReason;
import uk.safeguarding.kernel.ChildRef;

/**
 * How the plan ended was recorded wrongly; it was like this.
 *
 * @param endedOn the last day of the plan
 */
public record ChildProtectionPlanEndCorrected(
    ChildProtectionPlanId plan, ChildRef child, LocalDate endedOn, PlanEndReason reason)
    implements ChildProtectionPlanEvent {}
