package uk.safeguarding.casereviews.practicereview.commands;

/** An intention about what was decided. */
public sealed interface PracticeReviewDecisionCommand extends PracticeReviewCommand
    permits DecidePracticeReview,
        CorrectPracticeReviewDecision,
        RecordChairDecision,
        CorrectChairDecision,
        WithdrawPracticeReview {}
