package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** How the rapid review began was recorded wrongly; it was like this. */
public record RapidReviewCorrected(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    LocalDate knownOn,
    LocalDate startedOn)
    implements RapidReviewEvent {}
