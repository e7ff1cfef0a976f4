package uk.safeguarding.casereviews.rapidreview.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.casereviews.rapidreview.PanelAnswer;
import uk.safeguarding.casereviews.rapidreview.RapidReviewId;
import uk.safeguarding.kernel.ChildRef;

/** The national panel answered. */
public record PanelAnsweredRapidReview(
    RapidReviewId rapidReview,
    @Nullable ChildRef child,
    SeriousIncidentId incident,
    PanelAnswer answer,
    LocalDate answeredOn)
    implements RapidReviewEvent {}
