package uk.safeguarding.lookedafterchildren.careleaver.events;

/** What has happened to the support itself: its beginning, category and end. */
public sealed interface CareLeaverSupportEvent extends CareLeaverEvent
    permits CareLeaverSupportStarted,
        CareLeaverSupportCorrected,
        CareLeaverCategoryChanged,
        CareLeaverCategoryCorrected,
        CareLeaverSupportEnded,
        CareLeaverSupportEndCorrected,
        CareLeaverSupportReopened,
        CareLeaverEntryWithdrawn,
        CareLeaverWithdrawn,
        CareLeaverContactDue,
        CareLeaverContactNoLongerDue,
        CareLeaverFindingMade,
        CareLeaverFindingCleared {}
