package uk.safeguarding.childprotection.plan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a review conference that should never have been recorded.
 *
 * @param review the id of the review conference
 */
public record WithdrawReviewConference(
    @TargetAggregateIdentifier ChildProtectionPlanId plan, UUID review, WithdrawalReason reason)
    implements ChildProtectionPlanCommand {}
