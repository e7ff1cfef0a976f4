package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** No publication is to come any more. */
public record PracticeReviewPublicationNoLongerDue(
    PracticeReviewId review, @Nullable ChildRef child) implements PracticeReviewConsequence {}
