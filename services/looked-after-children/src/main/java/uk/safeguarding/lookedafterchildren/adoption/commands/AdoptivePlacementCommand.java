package uk.safeguarding.lookedafterchildren.adoption.commands;

/** An intention about matching and placing the child. */
public sealed interface AdoptivePlacementCommand extends AdoptionCommand
    permits StartFosteringForAdoption,
        CorrectFosteringForAdoption,
        MakeAdoptionMatch,
        WithdrawAdoptionMatch,
        PlaceChildForAdoption,
        WithdrawAdoptivePlacement,
        DisruptAdoptivePlacement,
        CorrectAdoptivePlacementDisruption {}
