package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/**
 * Take back an allocation that should never have been recorded.
 *
 * @param reason why the social worker changed; null where it is not known
 */
public record WithdrawSocialWorkerAllocation(
    @TargetAggregateIdentifier SocialWorkerAllocationId allocation, WithdrawalReason reason)
    implements SocialWorkerAllocationCommand {}
