package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerChangeReason;

/**
 * Correct how an allocation began.
 *
 * @param worker the social worker, by a random reference that stays the same for all children
 * @param team the social worker's team, by its code
 * @param reason why the social worker changed; null where it is not known
 */
public record CorrectSocialWorkerAllocation(
    @TargetAggregateIdentifier SocialWorkerAllocationId allocation,
    UUID worker,
    String team,
    @Nullable SocialWorkerChangeReason reason,
    LocalDate startedOn)
    implements SocialWorkerAllocationCommand {}
