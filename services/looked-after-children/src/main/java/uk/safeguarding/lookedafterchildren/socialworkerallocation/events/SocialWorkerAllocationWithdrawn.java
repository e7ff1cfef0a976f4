package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/**
 * The allocation should never have been recorded.
 *
 * @param reason why the social worker changed; null where it is not known
 */
public record SocialWorkerAllocationWithdrawn(
    SocialWorkerAllocationId allocation, ChildRef child, WithdrawalReason reason)
    implements SocialWorkerAllocationEvent {}
