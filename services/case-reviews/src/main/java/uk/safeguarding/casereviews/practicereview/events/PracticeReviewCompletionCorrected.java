package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The completion was recorded wrongly; it was on this day. */
public record PracticeReviewCompletionCorrected(
    PracticeReviewId review, @Nullable ChildRef child, LocalDate completedOn)
    implements PracticeReviewProgressEvent {}
