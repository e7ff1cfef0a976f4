package uk.safeguarding.casereviews.practicereview.events;

/** What follows from what was recorded of a review. */
public sealed interface PracticeReviewConsequence extends PracticeReviewEvent
    permits PracticeReviewPublicationDue,
        PracticeReviewPublicationNoLongerDue,
        PracticeReviewFindingMade,
        PracticeReviewFindingCleared {}
