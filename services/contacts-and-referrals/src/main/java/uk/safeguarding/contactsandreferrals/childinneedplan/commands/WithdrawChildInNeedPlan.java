package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/** Take back a plan that should never have been recorded. */
public record WithdrawChildInNeedPlan(
    @TargetAggregateIdentifier ChildInNeedPlanId plan, WithdrawalReason reason)
    implements ChildInNeedPlanCommand {}
