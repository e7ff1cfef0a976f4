package uk.safeguarding.casereviews.practicereview.events;

/** What was decided about a review. */
public sealed interface PracticeReviewDecisionEvent extends PracticeReviewEvent
    permits PracticeReviewDecided,
        PracticeReviewDecisionCorrected,
        ChairDecidedOnReview,
        ChairDecisionOnReviewCorrected,
        PracticeReviewWithdrawn {}
