package uk.safeguarding.childprotection.plan.events;

import java.util.UUID;
import uk.safeguarding.childprotection.plan.ChildProtectionPlanId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/**
 * The review conference should never have been recorded.
 *
 * @param review the id of the review conference
 */
public record ReviewChildProtectionConferenceWithdrawn(
    ChildProtectionPlanId plan, ChildRef child, UUID review, WithdrawalReason reason)
    implements ChildProtectionPlanEvent {}
