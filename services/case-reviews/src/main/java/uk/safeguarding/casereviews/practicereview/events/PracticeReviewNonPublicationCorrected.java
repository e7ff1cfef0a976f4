package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.NonPublicationReason;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The decision not to publish was recorded wrongly; it was this. */
public record PracticeReviewNonPublicationCorrected(
    PracticeReviewId review,
    @Nullable ChildRef child,
    NonPublicationReason reason,
    LocalDate decidedOn)
    implements PracticeReviewPublicationEvent {}
