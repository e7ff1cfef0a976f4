package uk.safeguarding.casereviews.incident.events;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** Nothing is to be notified of the incident any more. */
public record SeriousIncidentNotificationNoLongerDue(
    SeriousIncidentId incident, @Nullable ChildRef child) implements SeriousIncidentEvent {}
