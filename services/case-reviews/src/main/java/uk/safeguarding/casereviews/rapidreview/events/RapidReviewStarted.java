package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** A rapid review of an incident began. */
public record RapidReviewStarted(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    @Nullable Integer age,
    SeriousIncidentId incident,
    LocalDate knownOn,
    LocalDate startedOn)
    implements RapidReviewEvent {}
