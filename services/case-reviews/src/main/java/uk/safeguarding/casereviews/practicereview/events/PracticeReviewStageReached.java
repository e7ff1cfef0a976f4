package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.PracticeReviewStage;
import uk.safeguarding.kernel.ChildRef;

/** The review reached a stage. */
public record PracticeReviewStageReached(
    PracticeReviewId review,
    @Nullable ChildRef child,
    UUID step,
    PracticeReviewStage stage,
    LocalDate reachedOn)
    implements PracticeReviewProgressEvent {}
