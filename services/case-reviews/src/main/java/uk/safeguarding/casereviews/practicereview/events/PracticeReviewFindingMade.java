package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** Practice differed from a rule of {@code PracticeReviewPractice}. */
public record PracticeReviewFindingMade(
    PracticeReviewId review, @Nullable ChildRef child, Finding finding)
    implements PracticeReviewConsequence {}
