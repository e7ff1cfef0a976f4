package uk.safeguarding.childprotection.plan.events;

import java.util.UUID;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The visit should never have been recorded.
 *
 * @param visit the id of the visit
 */
public record ChildProtectionVisitWithdrawn(
    ChildProtectionPlanId plan, ChildRef child, UUID visit, WithdrawalReason reason)
    implements ChildProtectionPlanEvent {}
