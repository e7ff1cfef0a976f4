package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** The incident asks for no rapid review any more. */
public record RapidReviewNoLongerDue(SeriousIncidentId incident, @Nullable ChildRef child)
    implements SeriousIncidentEvent {}
