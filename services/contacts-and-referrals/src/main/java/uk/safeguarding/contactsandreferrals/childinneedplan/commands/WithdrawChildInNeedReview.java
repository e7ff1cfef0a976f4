package uk.safeguarding.contactsandreferrals.childinneedplan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.contactsandreferrals.childinneedplan.ChildInNeedPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a review that should never have been recorded.
 *
 * @param review the review, by the id that its sender chose
 */
public record WithdrawChildInNeedReview(
    @TargetAggregateIdentifier ChildInNeedPlanId plan, UUID review, WithdrawalReason reason)
    implements ChildInNeedPlanCommand {}
