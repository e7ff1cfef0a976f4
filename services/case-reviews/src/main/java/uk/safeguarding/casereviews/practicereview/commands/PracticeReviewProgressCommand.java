package uk.safeguarding.casereviews.practicereview.commands;

/** An intention about how a review goes on. */
public sealed interface PracticeReviewProgressCommand extends PracticeReviewCommand
    permits AppointLeadReviewer,
        WithdrawLeadReviewerAppointment,
        SetReviewScope,
        ReachPracticeReviewStage,
        WithdrawPracticeReviewStage,
        CompletePracticeReview,
        CorrectPracticeReviewCompletion {}
