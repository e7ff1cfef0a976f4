package uk.safeguarding.lookedafterchildren.adopter.commands;

/** An intention about matching, placing and the order. */
public sealed interface AdopterPlacementCommand extends ProspectiveAdopterCommand
    permits MatchAdopter,
        WithdrawAdopterMatch,
        PlaceChildrenWithAdopter,
        WithdrawPlacementWithAdopter,
        GrantOrderToAdopter,
        WithdrawAdopterOrder {}
