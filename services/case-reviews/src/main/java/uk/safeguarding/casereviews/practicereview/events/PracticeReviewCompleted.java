package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The report was agreed. */
public record PracticeReviewCompleted(
    PracticeReviewId review, @Nullable ChildRef child, LocalDate completedOn)
    implements PracticeReviewProgressEvent {}
