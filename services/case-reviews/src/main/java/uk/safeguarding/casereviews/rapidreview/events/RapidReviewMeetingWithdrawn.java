package uk.safeguarding.casereviews.rapidreview.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;

/** This meeting should never have been recorded. */
public record RapidReviewMeetingWithdrawn(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    UUID meeting,
    WithdrawalReason reason)
    implements RapidReviewEvent {}
