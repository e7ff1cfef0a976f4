package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record PracticeReviewFindingCleared(
    PracticeReviewId review, @Nullable ChildRef child, Finding finding)
    implements PracticeReviewConsequence {}
