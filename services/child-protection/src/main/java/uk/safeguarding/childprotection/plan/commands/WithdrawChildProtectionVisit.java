package uk.safeguarding.childprotection.plan.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * Take back a visit that should never have been recorded.
 *
 * @param visit the id of the visit
 */
public record WithdrawChildProtectionVisit(
    @TargetAggregateIdentifier ChildProtectionPlanId plan, UUID visit, WithdrawalReason reason)
    implements ChildProtectionPlanCommand {}
