package uk.safeguarding.childprotection.plan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a plan that should never have been recorded. */
public record WithdrawChildProtectionPlan(
    @TargetAggregateIdentifier ChildProtectionPlanId plan, WithdrawalReason reason)
    implements ChildProtectionPlanCommand {}
