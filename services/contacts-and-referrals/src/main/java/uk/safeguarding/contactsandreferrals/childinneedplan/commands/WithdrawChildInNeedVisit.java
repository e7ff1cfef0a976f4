package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a visit that should never have been recorded.
 *
 * @param visit the visit, by the id that its sender chose
 */
public record WithdrawChildInNeedVisit(
    @TargetAggregateIdentifier ChildInNeedPlanId plan, UUID visit, WithdrawalReason reason)
    implements ChildInNeedPlanCommand {}
