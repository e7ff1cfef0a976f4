package uk.safeguarding.lookedafterchildren.careleaver.events;

/** How a young person fares. */
public sealed interface CareLeaverLifeEvent extends CareLeaverEvent
    permits PersonalAdviserAllocated,
        CareLeaverContactRecorded,
        CareLeaverAccommodationRecorded,
        CareLeaverActivityRecorded,
        StayingPutStarted,
        StayingPutEnded,
        CareLeaverDeparted,
        CareLeaverReturned {}
