package uk.safeguarding.lookedafterchildren.careplan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.careplan.CarePlanId;

/** Take back a care plan that should never have been recorded. */
public record WithdrawCarePlan(@TargetAggregateIdentifier CarePlanId plan, WithdrawalReason reason)
    implements CarePlanCommand {}
