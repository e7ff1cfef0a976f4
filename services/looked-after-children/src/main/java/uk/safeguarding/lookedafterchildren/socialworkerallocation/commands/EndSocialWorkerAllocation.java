package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** End an allocation. */
public record EndSocialWorkerAllocation(
    @TargetAggregateIdentifier SocialWorkerAllocationId allocation, LocalDate endedOn)
    implements SocialWorkerAllocationCommand {}
