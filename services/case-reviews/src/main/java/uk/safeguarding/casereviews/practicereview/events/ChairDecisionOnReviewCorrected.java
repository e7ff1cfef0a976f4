package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The decision of the chair was recorded wrongly; it was this. */
public record ChairDecisionOnReviewCorrected(
    PracticeReviewId review, @Nullable ChildRef child, ReviewDecision decision, LocalDate decidedOn)
    implements PracticeReviewDecisionEvent {}
