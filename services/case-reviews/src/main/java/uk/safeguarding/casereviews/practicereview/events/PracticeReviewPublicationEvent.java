package uk.safeguarding.casereviews.practicereview.events;

/** What a review found and what was published of it. */
public sealed interface PracticeReviewPublicationEvent extends PracticeReviewEvent
    permits PracticeReviewPublished,
        PracticeReviewPublicationWithdrawn,
        PracticeReviewNotPublished,
        PracticeReviewNonPublicationCorrected,
        ThemeIdentifiedInReview,
        ThemeWithdrawnFromReview {}
