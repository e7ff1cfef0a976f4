package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** From now on the review is to be published by a day. */
public record PracticeReviewPublicationDue(
    PracticeReviewId review, @Nullable ChildRef child, LocalDate since, LocalDate dueOn)
    implements PracticeReviewConsequence {}
