package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** Correct when an allocation ended. */
public record CorrectSocialWorkerAllocationEnd(
    @TargetAggregateIdentifier SocialWorkerAllocationId allocation, LocalDate endedOn)
    implements SocialWorkerAllocationCommand {}
