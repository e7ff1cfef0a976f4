package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** From this day on the child has this social worker no more. */
public record SocialWorkerAllocationEnded(
    SocialWorkerAllocationId allocation, ChildRef child, LocalDate endedOn)
    implements SocialWorkerAllocationEvent {}
