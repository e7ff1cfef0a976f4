package uk.safeguarding.casereviews.rapidreview.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.Finding;

/** A correction showed that practice had kept to the rule. */
public record RapidReviewFindingCleared(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    Finding finding)
    implements RapidReviewEvent {}
