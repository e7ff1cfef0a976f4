package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.decision.ReviewDecision;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** What went to the panel was recorded wrongly; it was this. */
public record RapidReviewSubmissionCorrected(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    ReviewDecision recommended,
    LocalDate sentOn)
    implements RapidReviewEvent {}
