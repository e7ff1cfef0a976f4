package uk.safeguarding.casereviews.incident.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.casereviews.incident.SeriousIncidentId;
import uk.safeguarding.kernel.ChildRef;

/** From now on the incident is to be notified by a day. */
public record SeriousIncidentNotificationDue(
    SeriousIncidentId incident, @Nullable ChildRef child, LocalDate since, LocalDate dueOn)
    implements SeriousIncidentEvent {}
