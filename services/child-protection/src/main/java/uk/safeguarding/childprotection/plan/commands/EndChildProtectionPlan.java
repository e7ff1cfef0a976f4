package uk.safeguarding.childprotection.plan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.childprotection.plan.PlanEndReason;

/**
 * Record the end of a plan.
 *
 * @param endedOn the last day of the plan
 */
public record EndChildProtectionPlan(
    @TargetAggregateIdentifier ChildProtectionPlanId plan, LocalDate endedOn, PlanEndReason reason)
    implements ChildProtectionPlanCommand {}
