package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The independent chair decided; that decision stands. */
public record ChairDecidedOnReview(
    PracticeReviewId review, @Nullable ChildRef child, ReviewDecision decision, LocalDate decidedOn)
    implements PracticeReviewDecisionEvent {}
