package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.ServiceEvent;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** What has happened to the allocation of a social worker. */
public sealed interface SocialWorkerAllocationEvent extends ServiceEvent
    permits SocialWorkerAllocated,
        SocialWorkerAllocationCorrected,
        SocialWorkerAllocationEnded,
        SocialWorkerAllocationEndCorrected,
        SocialWorkerAllocationWithdrawn {

  SocialWorkerAllocationId allocation();

  ChildRef child();

  @Override
  default String subject() {
    return child().toString();
  }
}
