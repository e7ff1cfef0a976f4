package uk.safeguarding.casereviews.practicereview.events;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.casereviews.practicereview.ReviewDecisionReason;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.casereviews.reviewreferral.ReviewReferralId;
import uk.safeguarding.kernel.ChildRef;

/** The decision was recorded wrongly; it was this. */
public record PracticeReviewDecisionCorrected(
    PracticeReviewId review,
    @Nullable ChildRef child,
    @Nullable ReviewReferralId referral,
    @Nullable RapidReviewId rapidReview,
    ReviewDecision decision,
    SortedSet<ReviewDecisionReason> reasons,
    LocalDate decidedOn)
    implements PracticeReviewDecisionEvent {}
