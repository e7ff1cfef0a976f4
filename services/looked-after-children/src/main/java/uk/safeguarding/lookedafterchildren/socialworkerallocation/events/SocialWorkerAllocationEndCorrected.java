package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import java.time.LocalDate;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** The end was recorded wrongly; it was this. */
public record SocialWorkerAllocationEndCorrected(
    SocialWorkerAllocationId allocation, ChildRef child, LocalDate endedOn)
    implements SocialWorkerAllocationEvent {}
