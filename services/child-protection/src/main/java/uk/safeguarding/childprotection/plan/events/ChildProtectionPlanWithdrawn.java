package uk.safeguarding.childprotection.plan.events;

import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The plan should never have been recorded. */
public record ChildProtectionPlanWithdrawn(
    ChildProtectionPlanId plan, ChildRef child, WithdrawalReason reason)
    implements ChildProtectionPlanEvent {}
