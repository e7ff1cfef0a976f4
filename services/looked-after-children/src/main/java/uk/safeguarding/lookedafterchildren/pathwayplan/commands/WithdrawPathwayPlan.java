package uk.safeguarding.lookedafterchildren.pathwayplan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.pathwayplan.PathwayPlanId;

/** Take back a plan that should never have been recorded. */
public record WithdrawPathwayPlan(
    @TargetAggregateIdentifier PathwayPlanId plan, WithdrawalReason reason)
    implements PathwayPlanCommand {}
