package uk.safeguarding.casereviews.rapidreview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** The rapid review should never have been recorded. */
public record RapidReviewWithdrawn(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    WithdrawalReason reason)
    implements RapidReviewEvent {}
