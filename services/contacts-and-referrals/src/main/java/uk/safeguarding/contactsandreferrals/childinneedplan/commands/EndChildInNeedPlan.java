package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/** End a plan. */
public record EndChildInNeedPlan(
    @TargetAggregateIdentifier ChildInNeedPlanId plan,
    ChildInNeedPlanEndReason reason,
    LocalDate endedOn)
    implements ChildInNeedPlanCommand {}
