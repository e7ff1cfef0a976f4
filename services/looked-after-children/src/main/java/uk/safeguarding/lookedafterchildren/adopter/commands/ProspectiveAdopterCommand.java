package uk.safeguarding.lookedafterchildren.adopter.commands;

import uk.safeguarding.lookedafterchildren.adopter.ProspectiveAdopterId;

/** An intention about a prospective adopter. */
public sealed interface ProspectiveAdopterCommand
    permits ReceiveAdopterEnquiry,
        CorrectProspectiveAdopter,
        StartAdopterStage,
        EndAdopterStage,
        CorrectAdopterStage,
        SubmitAdopterApplication,
        CorrectAdopterApplication,
        ApproveAdopter,
        CorrectAdopterApproval,
        LeaveAdopterProcess,
        CorrectAdopterLeaving,
        WithdrawProspectiveAdopterRecord,
        AdopterPlacementCommand {

  ProspectiveAdopterId adopter();
}
