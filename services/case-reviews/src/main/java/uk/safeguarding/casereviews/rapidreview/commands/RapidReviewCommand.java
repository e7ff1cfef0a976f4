package uk.safeguarding.casereviews.rapidreview.commands;

import uk.safeguarding.casereviews.rapidreview.RapidReviewId;

/** An intention about a rapid review. */
public sealed interface RapidReviewCommand
    permits StartRapidReview,
        CorrectRapidReview,
        RecordRapidReviewMeeting,
        WithdrawRapidReviewMeeting,
        SendRapidReviewToPanel,
        CorrectRapidReviewSubmission,
        RecordPanelAnswer,
        CorrectPanelAnswer,
        WithdrawRapidReview {

  RapidReviewId rapidReview();
}
