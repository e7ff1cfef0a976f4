package uk.safeguarding.lookedafterchildren.socialworkerallocation.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerChangeReason;

/**
 * How the allocation began was recorded wrongly; it was like this.
 *
 * @param worker the social worker, by a random reference that stays the same for all children
 * @param team the social worker's team, by its code
 * @param reason why the social worker changed; null where it is not known
 */
public record SocialWorkerAllocationCorrected(
    SocialWorkerAllocationId allocation,
    ChildRef child,
    UUID worker,
    String team,
    @Nullable SocialWorkerChangeReason reason,
    LocalDate startedOn)
    implements SocialWorkerAllocationEvent {}
