package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerChangeReason;

/**
 * Allocate a social worker to a child.
 *
 * @param age of the child on the day of the start, in completed years
 * @param worker the social worker, by a random reference that stays the same for all children
 * @param team the social worker's team, by its code
 * @param reason why the social worker changed; null where it is not known
 */
public record AllocateSocialWorker(
    @TargetAggregateIdentifier SocialWorkerAllocationId allocation,
    ChildRef child,
    @Nullable Integer age,
    UUID worker,
    String team,
    @Nullable SocialWorkerChangeReason reason,
    LocalDate startedOn)
    implements SocialWorkerAllocationCommand {}
