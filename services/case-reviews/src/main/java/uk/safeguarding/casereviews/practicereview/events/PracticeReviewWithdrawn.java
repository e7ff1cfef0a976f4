package uk.safeguarding.casereviews.practicereview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.practicereview.PracticeReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The review should never have been recorded. */
public record PracticeReviewWithdrawn(
    PracticeReviewId review, @Nullable ChildRef child, WithdrawalReason reason)
    implements PracticeReviewDecisionEvent {}
