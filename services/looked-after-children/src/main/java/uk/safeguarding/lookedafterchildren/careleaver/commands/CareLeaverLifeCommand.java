package uk.safeguarding.lookedafterchildren.careleaver.commands;

/** An intention about how a young person fares. */
public sealed interface CareLeaverLifeCommand extends CareLeaverCommand
    permits AllocatePersonalAdviser,
        RecordCareLeaverContact,
        RecordCareLeaverAccommodation,
        RecordCareLeaverActivity,
        StartStayingPut,
        EndStayingPut,
        RecordCareLeaverDeparture,
        RecordCareLeaverReturn {}
