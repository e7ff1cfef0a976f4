package uk.safeguarding.lookedafterchildren.fostercarer.commands;

/** An intention about the temporary approval of a connected person. */
public sealed interface TemporaryApprovalCommand extends FosterCarerCommand
    permits ApproveFosterCarerTemporarily,
        CorrectTemporaryApproval,
        ExtendTemporaryApproval,
        WithdrawTemporaryApprovalExtension {}
