package uk.safeguarding.lookedafterchildren.fostercarer.commands;

import uk.safeguarding.lookedafterchildren.fostercarer.FosterCarerId;

/** An intention about a foster carer of the council's own. */
public sealed interface FosterCarerCommand
    permits ReceiveFosterCarerEnquiry,
        CorrectFosterCarer,
        ReceiveFosterCarerApplication,
        ApproveFosterCarer,
        CorrectFosterCarerApproval,
        CloseFosterCarer,
        CorrectFosterCarerClosure,
        WithdrawFosterCarerRecord,
        TemporaryApprovalCommand,
        FosterCarerEntryCommand {

  FosterCarerId carer();
}
