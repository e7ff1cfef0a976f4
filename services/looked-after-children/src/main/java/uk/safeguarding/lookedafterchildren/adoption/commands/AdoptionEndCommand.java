package uk.safeguarding.lookedafterchildren.adoption.commands;

/** An intention about how a plan of adoption ends. */
public sealed interface AdoptionEndCommand extends AdoptionCommand
    permits ApplyForAdoptionOrder,
        CorrectAdoptionOrderApplication,
        GrantAdoptionOrder,
        CorrectAdoptionOrder,
        ReverseAdoptionDecision,
        CorrectAdoptionReversal {}
