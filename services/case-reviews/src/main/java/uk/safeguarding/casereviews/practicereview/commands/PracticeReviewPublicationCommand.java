package uk.safeguarding.casereviews.practicereview.commands;

/** An intention about what a review found and published. */
public sealed interface PracticeReviewPublicationCommand extends PracticeReviewCommand
    permits PublishPracticeReview,
        WithdrawPracticeReviewPublication,
        DecideAgainstPublication,
        CorrectDecisionAgainstPublication,
        IdentifyThemeInReview,
        WithdrawThemeFromReview {}
