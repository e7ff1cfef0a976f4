package uk.safeguarding.childprotection.plan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a meeting that should never have been recorded.
 *
 * @param coreGroup the id of the meeting
 */
public record WithdrawCoreGroup(
    @TargetAggregateIdentifier ChildProtectionPlanId plan, UUID coreGroup, WithdrawalReason reason)
    implements ChildProtectionPlanCommand {}
