package uk.safeguarding.childprotection.plan.events;

import java.util.UUID;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The meeting of the core group should never have been recorded.
 *
 * @param coreGroup the id of the meeting
 */
public record CoreGroupWithdrawn(
    ChildProtectionPlanId plan, ChildRef child, UUID coreGroup, WithdrawalReason reason)
    implements ChildProtectionPlanEvent {}
