package uk.safeguarding.casereviews.practicereview.commands;

import uk.safeguarding.casereviews.practicereview.PracticeReviewId;

/** An intention about a practice review. */
public sealed interface PracticeReviewCommand
    permits PracticeReviewDecisionCommand,
        PracticeReviewProgressCommand,
        PracticeReviewPublicationCommand {

  PracticeReviewId review();
}
