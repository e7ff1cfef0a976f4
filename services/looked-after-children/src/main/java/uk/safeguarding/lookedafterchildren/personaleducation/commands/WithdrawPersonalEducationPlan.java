package uk.safeguarding.lookedafterchildren.personaleducation.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.personaleducation.PersonalEducationPlanId;

/** Take back a plan that should never have been recorded. */
public record WithdrawPersonalEducationPlan(
    @TargetAggregateIdentifier PersonalEducationPlanId plan, WithdrawalReason reason)
    implements PersonalEducationPlanCommand {}
