package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The rapid review was complete and went to the national panel. */
public record RapidReviewSentToPanel(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    ReviewDecision recommended,
    LocalDate sentOn)
    implements RapidReviewEvent {}
