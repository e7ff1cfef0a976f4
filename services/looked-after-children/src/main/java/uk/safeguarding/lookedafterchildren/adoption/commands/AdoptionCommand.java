package uk.safeguarding.lookedafterchildren.adoption.commands;

import uk.safeguarding.lookedafterchildren.adoption.AdoptionId;

/** An intention about the plan of adoption for a child. */
public sealed interface AdoptionCommand
    permits DecideAdoption,
        CorrectAdoptionDecision,
        GrantPlacementOrder,
        CorrectPlacementOrder,
        WithdrawAdoptionRecord,
        AdoptivePlacementCommand,
        AdoptionEndCommand {

  AdoptionId adoption();
}
