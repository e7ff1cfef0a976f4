package uk.safeguarding.casereviews.practicereview.events;

/** How a review goes on. */
public sealed interface PracticeReviewProgressEvent extends PracticeReviewEvent
    permits LeadReviewerAppointed,
        LeadReviewerAppointmentWithdrawn,
        ReviewScopeSet,
        PracticeReviewStageReached,
        PracticeReviewStageWithdrawn,
        PracticeReviewCompleted,
        PracticeReviewCompletionCorrected {}
