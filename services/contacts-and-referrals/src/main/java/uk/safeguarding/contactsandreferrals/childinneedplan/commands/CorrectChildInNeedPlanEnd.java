package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanEndReason;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;

/** Correct how a plan ended. */
public record CorrectChildInNeedPlanEnd(
    @TargetAggregateIdentifier ChildInNeedPlanId plan,
    ChildInNeedPlanEndReason reason,
    LocalDate endedOn)
    implements ChildInNeedPlanCommand {}
