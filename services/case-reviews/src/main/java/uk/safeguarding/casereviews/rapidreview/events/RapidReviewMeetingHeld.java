package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The partners met about the incident. */
public record RapidReviewMeetingHeld(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    UUID meeting,
    LocalDate heldOn)
    implements RapidReviewEvent {}
