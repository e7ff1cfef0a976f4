package uk.safeguarding.lookedafterchildren.socialworkerallocation.commands;

import uk.safeguarding.lookedafterchildren.socialworkerallocation.SocialWorkerAllocationId;

/** An intention about the allocation of a social worker. */
public sealed interface SocialWorkerAllocationCommand
    permits AllocateSocialWorker,
        CorrectSocialWorkerAllocation,
        EndSocialWorkerAllocation,
        CorrectSocialWorkerAllocationEnd,
        WithdrawSocialWorkerAllocation {

  SocialWorkerAllocationId allocation();
}
